import React, { useState } from 'react';
import { FileCard, Inline, LoadingButton, Stack } from '@forge/react';
import { writeOwnFile } from '../../../../core/capacity/transfer/own-file';
import type { AppError } from '../../../../core/error';
import { readPresent } from '../../../capacity/transfer/read-present';
import { useTexts } from '../../../texts/text-provider';
import { FailureMessage } from '../../failure-message';

/** A file of everything that is stored about capacity. */
export function CapacityExport(): React.JSX.Element {
  const { t } = useTexts();
  const [isReading, setIsReading] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const [file, setFile] = useState<Blob | null>(null);
  const read = async (): Promise<void> => {
    setIsReading(true);
    const present = await readPresent();
    setIsReading(false);
    setError(present.ok ? null : present.error);
    setFile(present.ok ? new Blob([writeOwnFile(present.value)], { type: 'application/json' }) : null);
  };
  return (
    <Stack space="space.100">
      <Inline>
        <LoadingButton isLoading={isReading} onClick={() => void read()}>
          {t('transfer.export')}
        </LoadingButton>
      </Inline>
      {error !== null && <FailureMessage error={error} onRetry={null} />}
      {file !== null && (
        <FileCard
          fileName={t('transfer.file-name')}
          fileType="application/json"
          fileSize={file.size}
          onDownload={() => Promise.resolve(file)}
        />
      )}
    </Stack>
  );
}

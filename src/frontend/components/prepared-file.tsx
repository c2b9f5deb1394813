import React, { useState } from 'react';
import { FileCard, Inline, LoadingButton, Stack } from '@forge/react';
import type { AppError } from '../../core/error';
import type { Result } from '../../core/result';
import { FailureMessage } from './failure-message';

interface PreparedFileProps {
  /** What the button says. */
  readonly label: string;
  readonly fileName: string;
  /** Gives the JSON text of the file. */
  readonly prepare: () => Promise<Result<string, AppError>>;
}

/** A JSON file that is made when it is asked for, to be taken away. */
export function PreparedFile({ label, fileName, prepare }: PreparedFileProps): React.JSX.Element {
  const [isPreparing, setIsPreparing] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const [file, setFile] = useState<Blob | null>(null);
  const start = async (): Promise<void> => {
    setIsPreparing(true);
    const text = await prepare();
    setIsPreparing(false);
    setError(text.ok ? null : text.error);
    setFile(text.ok ? new Blob([text.value], { type: 'application/json' }) : null);
  };
  return (
    <Stack space="space.100">
      <Inline>
        <LoadingButton isLoading={isPreparing} onClick={() => void start()}>
          {label}
        </LoadingButton>
      </Inline>
      {error !== null && <FailureMessage error={error} onRetry={null} />}
      {file !== null && (
        <FileCard
          fileName={fileName}
          fileType="application/json"
          fileSize={file.size}
          onDownload={() => Promise.resolve(file)}
        />
      )}
    </Stack>
  );
}

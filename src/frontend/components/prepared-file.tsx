import React, { useState } from 'react';
import { FileCard, Inline, LoadingButton, Stack, Text } from '@forge/react';
import type { AppError } from '../../core/error';
import type { Result } from '../../core/result';
import { FailureMessage } from './failure-message';

interface PreparedFileProps {
  /** What the button says. */
  readonly label: string;
  readonly fileName: string;
  /** Gives the JSON text of the file, perhaps in parts. */
  readonly prepare: () => Promise<Result<string | readonly string[], AppError>>;
  /** How far it is; null while nothing is prepared. */
  readonly progress?: string | null;
}

/** A JSON file that is made when it is asked for, to be taken away. */
export function PreparedFile({
  label,
  fileName,
  prepare,
  progress = null,
}: PreparedFileProps): React.JSX.Element {
  const [isPreparing, setIsPreparing] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const [file, setFile] = useState<Blob | null>(null);
  const start = async (): Promise<void> => {
    setIsPreparing(true);
    const text = await prepare();
    setIsPreparing(false);
    setError(text.ok ? null : text.error);
    setFile(text.ok ? new Blob([text.value].flat(), { type: 'application/json' }) : null);
  };
  return (
    <Stack space="space.100">
      <Inline space="space.100" alignBlock="center">
        <LoadingButton isLoading={isPreparing} onClick={() => void start()}>
          {label}
        </LoadingButton>
        {isPreparing && progress !== null && <Text>{progress}</Text>}
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

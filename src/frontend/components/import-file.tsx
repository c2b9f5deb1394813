import React from 'react';
import { FilePicker, Inline, Spinner, Stack, Text } from '@forge/react';
import type { AppError } from '../../core/error';
import type { PickedFile } from '../files/picked-file';
import { useTexts } from '../texts/text-provider';
import { FailureMessage } from './failure-message';

interface ImportFileProps {
  /** Which files these are. */
  readonly help: string;
  readonly isBusy: boolean;
  /** How far it is while it is being written; null otherwise. */
  readonly progress: string | null;
  readonly error: AppError | null;
  /** There is at least one. */
  readonly onPick: (files: readonly PickedFile[]) => void;
}

/** Takes the files of an import, and says how far it is and what is wrong with them. */
export function ImportFile({ help, isBusy, progress, error, onPick }: ImportFileProps): React.JSX.Element {
  const { t } = useTexts();
  return (
    <Stack space="space.200">
      <FilePicker
        label={t('transfer.import')}
        description={help}
        onChange={(files) => {
          if (files.length > 0) onPick(files);
        }}
      />
      {isBusy && (
        <Inline space="space.100" alignBlock="center">
          <Spinner size="small" label={t('progress.label')} />
          {progress !== null && <Text>{progress}</Text>}
        </Inline>
      )}
      {error !== null && <FailureMessage error={error} onRetry={null} />}
    </Stack>
  );
}

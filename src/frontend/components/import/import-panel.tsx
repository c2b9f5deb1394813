import React from 'react';
import { FilePicker, Inline, LoadingButton, Spinner, Stack, Text } from '@forge/react';
import type { AppError } from '../../../core/error';
import type { PickedFile } from '../../files/picked-file';
import { useTexts } from '../../texts/text-provider';
import { FailureMessage } from '../failure-message';

interface ImportPanelProps {
  /** Which files these are. */
  readonly help: string;
  readonly isBusy: boolean;
  /** How far it is while it is being written; null otherwise. */
  readonly progress: string | null;
  readonly error: AppError | null;
  /** There is at least one. */
  readonly onPick: (files: readonly PickedFile[]) => void;
  /** How it ended; null before. */
  readonly outcome: React.JSX.Element | null;
  /** What writes the plan; null where there is nothing planned, or no longer. */
  readonly write: { readonly label: string; readonly count: number; readonly onWrite: () => void } | null;
  /** What the files mean here, and what they would become; nothing before they are read. */
  readonly children: React.ReactNode;
}

/** An import: its files are picked, what would be written is shown, then it is written, and it says what came of it. */
export function ImportPanel({
  help,
  isBusy,
  progress,
  error,
  onPick,
  outcome,
  write,
  children,
}: ImportPanelProps): React.JSX.Element {
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
      {outcome}
      {children}
      {write !== null && (
        <Inline>
          <LoadingButton
            appearance="primary"
            isLoading={isBusy}
            isDisabled={write.count === 0}
            onClick={write.onWrite}
          >
            {write.label}
          </LoadingButton>
        </Inline>
      )}
    </Stack>
  );
}

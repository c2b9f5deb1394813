import React from 'react';
import { Button, ButtonGroup, FormFooter, Inline, LoadingButton, Stack, ValidMessage } from '@forge/react';
import type { RecordSaving } from '../hooks/use-record-saving';
import { useTexts } from '../texts/text-provider';
import { ConflictNote } from './conflict-note';
import { FailureMessage } from './failure-message';
import { UnfinishedMessage } from './form/unfinished-message';

interface RecordFooterProps {
  readonly saving: Pick<RecordSaving<unknown>, 'isSaving' | 'error' | 'conflict' | 'saved'>;
  /** True once the author tried to save what is not finished. */
  readonly isUnfinished: boolean;
  /** What differs between what is typed and what somebody else saved in between, to choose from; it is told without too. */
  readonly resolution?: React.ReactNode;
  /** What is said once it is saved, where the form stays open. */
  readonly saved?: string;
  readonly onClose: (() => void) | null;
}

/** The end of a form that others may have open as well. */
export function RecordFooter({
  saving,
  isUnfinished,
  resolution = null,
  saved,
  onClose,
}: RecordFooterProps): React.JSX.Element {
  const { t } = useTexts();
  const { isSaving, error, conflict } = saving;
  return (
    <FormFooter align="start">
      <Stack space="space.100">
        {isUnfinished && <UnfinishedMessage />}
        {/* Of all that UI Kit has for good news, this alone is read aloud. */}
        {saved !== undefined && saving.saved !== null && <ValidMessage>{saved}</ValidMessage>}
        {error !== null && <FailureMessage error={error} onRetry={null} />}
        <ConflictNote conflict={conflict} isChosenFrom={resolution !== null} />
        {conflict !== null && resolution}
        <Inline>
          <ButtonGroup label={t('form.actions')}>
            <LoadingButton type="submit" appearance="primary" isLoading={isSaving}>
              {t(
                conflict === null
                  ? 'action.save'
                  : resolution === null
                    ? 'capacity.save-over'
                    : 'capacity.save-merged',
              )}
            </LoadingButton>
            {onClose !== null && (
              <Button appearance="subtle" onClick={onClose}>
                {t('action.cancel')}
              </Button>
            )}
          </ButtonGroup>
        </Inline>
      </Stack>
    </FormFooter>
  );
}

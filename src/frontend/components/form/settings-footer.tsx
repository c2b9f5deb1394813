import React from 'react';
import { FormFooter, LoadingButton, Stack, ValidMessage } from '@forge/react';
import type { SettingsSaving } from '../../hooks/use-settings-saving';
import { useTexts } from '../../texts/text-provider';
import { FailureMessage } from '../failure-message';
import { UnfinishedMessage } from './unfinished-message';

interface SettingsFooterProps {
  /** What is said once they are saved. */
  readonly saved: string;
  readonly saving: Pick<SettingsSaving<unknown>, 'isSaving' | 'answer'>;
  /** True once the author tried to save what is not finished. */
  readonly isUnfinished: boolean;
}

/** The end of a form of the site's settings: whether they are saved, and the button for it. */
export function SettingsFooter({ saved, saving, isUnfinished }: SettingsFooterProps): React.JSX.Element {
  const { t } = useTexts();
  const { isSaving, answer } = saving;
  return (
    <FormFooter align="start">
      <Stack space="space.100">
        {isUnfinished && <UnfinishedMessage />}
        {/* Of all that UI Kit has for good news, this alone is read aloud. */}
        {answer?.ok === true && <ValidMessage>{saved}</ValidMessage>}
        {answer?.ok === false && <FailureMessage error={answer.error} onRetry={null} />}
        <LoadingButton type="submit" appearance="primary" isLoading={isSaving}>
          {t('action.save')}
        </LoadingButton>
      </Stack>
    </FormFooter>
  );
}

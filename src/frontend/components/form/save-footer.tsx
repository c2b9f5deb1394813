import React from 'react';
import { view } from '@forge/bridge';
import { Button, ButtonGroup, FormFooter, LoadingButton, SectionMessage, Stack, Text } from '@forge/react';
import type { Saving } from '../../hooks/gadget/use-saving';
import type { MessageKey } from '../../texts/messages';
import { useTexts } from '../../texts/text-provider';
import { UnfinishedMessage } from './unfinished-message';

interface SaveFooterProps {
  /** True once the author tried to save what is not finished. */
  readonly isUnfinished: boolean;
  /** The labels of the fields to correct: UI Kit cannot move the focus to them. */
  readonly wrong?: readonly MessageKey[];
  readonly saving: Saving;
}

/** The end of a gadget's form: save or cancel, and why saving did not work. */
export function SaveFooter({ isUnfinished, wrong = [], saving }: SaveFooterProps): React.JSX.Element {
  const { t } = useTexts();
  return (
    <FormFooter>
      <Stack space="space.100">
        {isUnfinished && <UnfinishedMessage {...{ wrong }} />}
        {saving.error !== null && (
          <SectionMessage appearance="error" title={t('form.save-failed.title')}>
            <Text>{t('form.save-failed', { message: saving.error })}</Text>
          </SectionMessage>
        )}
        <ButtonGroup label={t('form.actions')}>
          <LoadingButton type="submit" appearance="primary" isLoading={saving.isSaving}>
            {t('action.save')}
          </LoadingButton>
          <Button appearance="subtle" onClick={() => void view.close()}>
            {t('action.cancel')}
          </Button>
        </ButtonGroup>
      </Stack>
    </FormFooter>
  );
}

import React, { useState } from 'react';
import { Button, ButtonGroup, Form, Inline, LoadingButton, Stack } from '@forge/react';
import type { AppError } from '../../../core/error';
import { useTexts } from '../../texts/text-provider';
import { TemplateNameField } from './template-name-field';
import { FailureMessage } from '../failure-message';

interface RenameTemplateFormProps {
  readonly id: string;
  readonly name: string;
  /** It stands in another form: what is pressed sends that one as well, so nothing here is sent by Enter. */
  readonly isWithinForm: boolean;
  readonly onRename: (name: string) => Promise<AppError | null>;
  readonly onClose: () => void;
}

/** In place of a template's row while its name is changed. */
export function RenameTemplateForm(props: RenameTemplateFormProps): React.JSX.Element {
  const { t } = useTexts();
  const [name, setName] = useState(props.name);
  const [refusal, setRefusal] = useState<AppError | null>(null);
  const [wasSubmitted, setWasSubmitted] = useState(false);
  const [isSaving, setIsSaving] = useState(false);

  const save = async (): Promise<void> => {
    setWasSubmitted(true);
    if (name.trim() === '') return;
    setIsSaving(true);
    const refused = await props.onRename(name.trim());
    setIsSaving(false);
    setRefusal(refused);
    if (refused === null) props.onClose();
  };

  const content = (
    <Stack space="space.100">
      <TemplateNameField
        id={`rename-${props.id}`}
        initial={props.name}
        refusal={refusal}
        isMissing={wasSubmitted && name.trim() === ''}
        onChange={setName}
      />
      {refusal !== null && refusal.path !== 'name' && <FailureMessage error={refusal} onRetry={null} />}
      <Inline>
        <ButtonGroup label={t('form.actions')}>
          <LoadingButton
            spacing="compact"
            appearance="primary"
            isLoading={isSaving}
            {...(props.isWithinForm ? { onClick: () => void save() } : { type: 'submit' })}
          >
            {t('template.rename')}
          </LoadingButton>
          <Button spacing="compact" appearance="subtle" onClick={props.onClose}>
            {t('action.cancel')}
          </Button>
        </ButtonGroup>
      </Inline>
    </Stack>
  );
  return props.isWithinForm ? content : <Form onSubmit={save}>{content}</Form>;
}

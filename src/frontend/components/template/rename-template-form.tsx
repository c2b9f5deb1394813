import React, { useState } from 'react';
import { Button, ButtonGroup, Form, Inline, LoadingButton, Stack } from '@forge/react';
import { useRecordSaving } from '../../hooks/use-record-saving';
import type { Named, Rename } from '../../hooks/use-saved-list';
import { useTexts } from '../../texts/text-provider';
import { ConflictNote } from '../conflict-note';
import { FailureMessage } from '../failure-message';
import { TemplateNameField } from './template-name-field';

interface RenameTemplateFormProps {
  readonly id: string;
  readonly named: Named;
  /** It stands in another form: what is pressed sends that one as well, so nothing here is sent by Enter. */
  readonly isWithinForm: boolean;
  readonly onRename: Rename;
  readonly onClose: () => void;
}

/** In place of a template's row while its name is changed. */
export function RenameTemplateForm(props: RenameTemplateFormProps): React.JSX.Element {
  const { t } = useTexts();
  // What somebody else calls it meanwhile stands behind the form, which must not change what it began with.
  const [begun] = useState(props.named);
  const [name, setName] = useState(begun.name);
  const [wasSubmitted, setWasSubmitted] = useState(false);
  const saving = useRecordSaving<Named>({
    seen: begun.revision,
    isAsSeen: (present) => present.name === begun.name,
    onSaved: props.onClose,
  });
  const { error, conflict, isSaving } = saving;

  const save = async (): Promise<void> => {
    setWasSubmitted(true);
    if (name.trim() === '') return;
    await saving.save((seen) => props.onRename({ name: name.trim(), seen }));
  };

  const content = (
    <Stack space="space.100">
      <TemplateNameField
        id={`rename-${props.id}`}
        initial={begun.name}
        refusal={error}
        isMissing={wasSubmitted && name.trim() === ''}
        onChange={setName}
      />
      {error !== null && error.path !== 'name' && <FailureMessage error={error} onRetry={null} />}
      <ConflictNote conflict={conflict} theirs={conflict?.present?.name ?? null} />
      <Inline>
        <ButtonGroup label={t('form.actions')}>
          <LoadingButton
            spacing="compact"
            appearance="primary"
            isLoading={isSaving}
            {...(props.isWithinForm ? { onClick: () => void save() } : { type: 'submit' })}
          >
            {t(conflict === null ? 'template.rename' : 'capacity.save-over')}
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

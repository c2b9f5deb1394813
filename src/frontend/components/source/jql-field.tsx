import React from 'react';
import {
  ErrorMessage,
  HelperMessage,
  Label,
  RequiredAsterisk,
  Stack,
  TextArea,
  ValidMessage,
} from '@forge/react';
import { inputValue } from '../../form/input-value';
import type { JqlCheck } from '../../hooks/use-jql-check';
import { useTexts } from '../../texts/text-provider';
import type { SourceFormContext } from './source-form-context';

export interface JqlCheckProps {
  readonly jqlCheck: JqlCheck;
}

/** JQL with the answer of Jira's parser under it. */
export function JqlField({
  idPrefix,
  draft,
  change,
  faultAt,
  leave,
  jqlCheck,
}: SourceFormContext & JqlCheckProps): React.JSX.Element {
  const { t } = useTexts();
  const id = `${idPrefix}jql`;
  const fault = faultAt('source.jql');
  return (
    <Stack>
      <Label labelFor={id}>
        {t('source.jql')}
        <RequiredAsterisk />
      </Label>
      <TextArea
        id={id}
        name={id}
        isMonospaced
        minimumRows={3}
        spellCheck={false}
        placeholder={t('form.jql.placeholder')}
        defaultValue={draft.jql}
        isInvalid={fault !== undefined || jqlCheck.kind === 'invalid'}
        onChange={(event) => {
          change({ jql: inputValue(event) });
        }}
        onBlur={() => {
          leave('source.jql');
        }}
      />
      {fault === undefined ? <CheckMessage check={jqlCheck} /> : <ErrorMessage>{fault}</ErrorMessage>}
    </Stack>
  );
}

function CheckMessage({ check }: { readonly check: JqlCheck }): React.JSX.Element {
  const { t } = useTexts();
  switch (check.kind) {
    case 'unknown':
      return <HelperMessage>{t('form.jql.help')}</HelperMessage>;
    case 'checking':
      return <HelperMessage>{t('form.jql.checking')}</HelperMessage>;
    case 'valid':
      return <ValidMessage>{t('form.jql.valid')}</ValidMessage>;
    case 'invalid':
      return <ErrorMessage>{t('form.jql.invalid', { message: check.messages.join(' ') })}</ErrorMessage>;
  }
}

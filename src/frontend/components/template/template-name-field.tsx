import React from 'react';
import type { AppError } from '../../../core/error';
import { TEMPLATE_NAME_MAX } from '../../../core/template/template';
import { useTexts } from '../../texts/text-provider';
import { TextField } from '../form/text-field';

interface TemplateNameFieldProps {
  readonly id: string;
  readonly initial: string;
  /** Of the last attempt; shown here if it is about the name. */
  readonly refusal: AppError | null;
  readonly isMissing: boolean;
  readonly onChange: (name: string) => void;
}

export function TemplateNameField(props: TemplateNameFieldProps): React.JSX.Element {
  const { t } = useTexts();
  const { id, initial, refusal, isMissing, onChange } = props;
  const refused = refusal?.path === 'name' ? t(`error.${refusal.code}`, refusal.params) : undefined;
  return (
    <TextField
      id={id}
      label={t('template.name')}
      initial={initial}
      maxLength={TEMPLATE_NAME_MAX}
      onChange={onChange}
      error={isMissing ? t('template.name.missing') : refused}
    />
  );
}

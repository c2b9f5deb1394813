import React from 'react';
import type { Field } from '../../../core/field/field';
import { fieldGroups } from '../../form/field-groups';
import type { Option } from '../../form/option';
import { useTexts } from '../../texts/text-provider';
import { SelectField } from './select-field';

interface FieldSelectProps {
  readonly id: string;
  readonly label: string;
  readonly fields: readonly Field[];
  readonly value: string | null;
  readonly onChange: (fieldId: string | null) => void;
  readonly onLeave: () => void;
  readonly help?: string | undefined;
  readonly error: string | undefined;
  readonly isRequired: boolean;
  readonly staysEmpty?: boolean;
}

/** A picker for the site's fields, as far as they can be used here. */
export function FieldSelect(props: FieldSelectProps): React.JSX.Element {
  const texts = useTexts();
  const { t } = texts;
  const { id, label, fields, value, onChange, onLeave, help, error, isRequired } = props;
  const groups = fieldGroups(fields, texts);
  const listed = groups.flatMap(({ options }) => options).find((option) => option.value === value);
  const missing: Option | null = value === null ? null : { value, label: t('form.not-found', { id: value }) };
  return (
    <SelectField
      id={id}
      label={label}
      placeholder={t('form.field.placeholder')}
      options={groups}
      value={listed ?? missing}
      onChange={onChange}
      onLeave={onLeave}
      help={help}
      error={error}
      isRequired={isRequired}
      isClearable={!isRequired}
      staysEmpty={props.staysEmpty ?? false}
    />
  );
}

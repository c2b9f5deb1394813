import React from 'react';
import { Stack, Text } from '@forge/react';
import type { Field } from '../../../core/field/field';
import { filterControl, type FilterControl } from '../../../core/filter/control';
import { useTexts } from '../../texts/text-provider';
import type { ControlProps } from './control-props';
import { DatesControl } from './dates-control';
import { NumbersControl } from './numbers-control';
import { TextControl } from './text-control';
import { ValuesControl } from './values-control';

const CONTROLS: Readonly<Record<FilterControl, (props: ControlProps) => React.JSX.Element>> = {
  values: ValuesControl,
  dates: DatesControl,
  numbers: NumbersControl,
  text: TextControl,
};

interface ChoiceControlProps extends Omit<ControlProps, 'field' | 'label'> {
  readonly fieldId: string;
  readonly fields: readonly Field[];
  /** Null: the field's own name. */
  readonly label: string | null;
}

/** The control that fits a field; a field that is gone or hidden says so. */
export function ChoiceControl({ fieldId, fields, label, ...rest }: ChoiceControlProps): React.JSX.Element {
  const { t } = useTexts();
  const field = fields.find(({ id }) => id === fieldId);
  const kind = field === undefined ? null : filterControl(field);
  if (field === undefined || kind === null) {
    return (
      <Stack>
        <Text color="color.text.subtle">{label ?? field?.name ?? fieldId}</Text>
        <Text>{t('filter.field-missing', { field: label ?? fieldId })}</Text>
      </Stack>
    );
  }
  const Control = CONTROLS[kind];
  return <Control {...rest} field={field} label={label ?? field.name} />;
}

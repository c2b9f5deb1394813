import React from 'react';
import { SelectField } from './select-field';

interface ChoiceFieldProps<Value extends string> {
  readonly id: string;
  readonly label: string;
  readonly help?: string | undefined;
  readonly choices: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** A Select over a closed list: something is always chosen. */
export function ChoiceField<Value extends string>(props: ChoiceFieldProps<Value>): React.JSX.Element {
  const { id, label, help, choices, value, onChange } = props;
  return (
    <SelectField
      id={id}
      label={label}
      help={help}
      options={choices}
      value={choices.find((choice) => choice.value === value) ?? null}
      onChange={(chosen) => {
        const choice = choices.find((entry) => entry.value === chosen);
        if (choice !== undefined) onChange(choice.value);
      }}
    />
  );
}

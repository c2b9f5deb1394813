import React from 'react';
import { Label, Stack, Textfield } from '@forge/react';
import { inputValue } from '../../form/input-value';
import { FieldNote } from './select-field';

interface TextFieldProps {
  readonly id: string;
  readonly label: string;
  /** The text at first: the host keeps what is typed, so that a slow bridge cannot move the cursor. */
  readonly initial: string;
  readonly onChange: (value: string) => void;
  readonly onLeave?: () => void;
  readonly help?: string | undefined;
  readonly error?: string | undefined;
  readonly placeholder?: string;
  readonly type?: 'text' | 'number' | 'date';
  readonly maxLength?: number;
}

/** A text field with its label, help and fault. */
export function TextField(props: TextFieldProps): React.JSX.Element {
  const { id, label, initial, onChange, onLeave, placeholder, type, help, error } = props;
  return (
    <Stack>
      <Label labelFor={id}>{label}</Label>
      <Textfield
        id={id}
        name={id}
        type={type ?? 'text'}
        defaultValue={initial}
        isInvalid={error !== undefined}
        onChange={(event) => {
          onChange(inputValue(event));
        }}
        {...(props.maxLength === undefined ? {} : { maxLength: props.maxLength })}
        {...(onLeave === undefined ? {} : { onBlur: onLeave })}
        {...(placeholder === undefined ? {} : { placeholder })}
      />
      <FieldNote help={help} error={error} />
    </Stack>
  );
}

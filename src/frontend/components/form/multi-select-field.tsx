import React from 'react';
import { Label, Select, Stack } from '@forge/react';
import { chosenValues, type Option, type OptionGroup } from '../../form/option';
import { FieldNote } from './select-field';

interface MultiSelectFieldProps {
  readonly id: string;
  readonly label: string;
  readonly options: readonly (Option | OptionGroup)[];
  readonly value: readonly Option[];
  readonly onChange: (values: readonly string[]) => void;
  readonly help?: string | undefined;
  readonly error?: string | undefined;
  readonly placeholder?: string;
  readonly isLoading?: boolean;
}

/** A Select for several, with its label, help and fault. */
export function MultiSelectField(props: MultiSelectFieldProps): React.JSX.Element {
  const { id, label, options, value, onChange, help, error, placeholder, isLoading = false } = props;
  return (
    <Stack>
      <Label labelFor={id}>{label}</Label>
      <Select
        id={id}
        name={id}
        isMulti
        isSearchable
        options={[...options]}
        value={[...value]}
        onChange={(chosen: unknown) => {
          onChange(chosenValues(chosen));
        }}
        isInvalid={error !== undefined}
        isLoading={isLoading}
        {...(placeholder === undefined ? {} : { placeholder })}
      />
      <FieldNote help={help} error={error} />
    </Stack>
  );
}

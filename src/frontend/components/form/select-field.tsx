import React, { useState } from 'react';
import { ErrorMessage, HelperMessage, Label, RequiredAsterisk, Select, Stack } from '@forge/react';
import { chosenValue, type Option, type OptionGroup } from '../../form/option';

interface SelectFieldProps {
  readonly id: string;
  readonly label: string;
  readonly options: readonly (Option | OptionGroup)[];
  readonly value: Option | null;
  readonly onChange: (value: string | null) => void;
  readonly onSearch?: (text: string) => void;
  readonly onLeave?: () => void;
  readonly help?: string | undefined;
  readonly error?: string | undefined;
  readonly placeholder?: string;
  readonly isRequired?: boolean;
  readonly isClearable?: boolean;
  readonly isLoading?: boolean;
  /** What is picked is handed over at once, and the field stays empty for the next one. */
  readonly staysEmpty?: boolean;
}

/** A Select with its label, help and fault. */
export function SelectField(props: SelectFieldProps): React.JSX.Element {
  const { id, label, options, value, onChange, onSearch, onLeave, help, error, placeholder } = props;
  const [picks, setPicks] = useState(0);
  return (
    <Stack>
      <Label labelFor={id}>
        {label}
        {props.isRequired === true && <RequiredAsterisk />}
      </Label>
      <Select
        // The host keeps what was picked: a field that stays empty is a new one after each choice.
        key={picks}
        id={id}
        name={id}
        options={[...options]}
        value={value}
        onChange={(option: unknown) => {
          if (props.staysEmpty === true) setPicks(picks + 1);
          onChange(chosenValue(option));
        }}
        isClearable={props.isClearable === true}
        isLoading={props.isLoading === true}
        isInvalid={error !== undefined}
        isSearchable
        {...(onLeave === undefined ? {} : { onBlur: onLeave })}
        {...(onSearch === undefined ? {} : { onInputChange: onSearch })}
        {...(placeholder === undefined ? {} : { placeholder })}
      />
      <FieldNote help={help} error={error} />
    </Stack>
  );
}

/** The fault takes the place of the help: both at once are too much to read. */
export function FieldNote(props: {
  readonly help?: string | undefined;
  readonly error?: string | undefined;
}): React.JSX.Element | null {
  if (props.error !== undefined) return <ErrorMessage>{props.error}</ErrorMessage>;
  return props.help === undefined ? null : <HelperMessage>{props.help}</HelperMessage>;
}

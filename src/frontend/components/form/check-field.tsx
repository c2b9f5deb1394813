import React from 'react';
import { Checkbox, HelperMessage, Stack } from '@forge/react';
import { inputChecked } from '../../form/input-value';

interface CheckFieldProps {
  readonly id: string;
  readonly label: string;
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
  readonly help?: string;
}

export function CheckField({ id, label, isChecked, onChange, help }: CheckFieldProps): React.JSX.Element {
  return (
    <Stack>
      <Checkbox
        id={id}
        name={id}
        label={label}
        isChecked={isChecked}
        onChange={(event) => {
          onChange(inputChecked(event));
        }}
      />
      {help !== undefined && <HelperMessage>{help}</HelperMessage>}
    </Stack>
  );
}

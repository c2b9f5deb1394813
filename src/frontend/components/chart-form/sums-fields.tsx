import React from 'react';
import { Stack } from '@forge/react';
import { CalculatePart } from './calculate-part';
import type { FormContext } from './form-context';
import { OperatorField } from './operator-field';

/** Two sums and what is made of them. */
export function SumsFields(context: FormContext): React.JSX.Element {
  const { calculate } = context.draft;
  return (
    <Stack space="space.150">
      <CalculatePart {...context} part="left" />
      <OperatorField
        id="operator"
        operator={calculate.operator}
        onChange={(operator) => {
          context.change({ calculate: { ...calculate, operator } });
        }}
      />
      <CalculatePart {...context} part="right" />
    </Stack>
  );
}

import React from 'react';
import { Stack } from '@forge/react';
import { CalculatePart } from './calculate-part';
import type { FormContext } from './form-context';

/** What is to be done, and what of it is done. */
export function ProgressFields(context: FormContext): React.JSX.Element {
  return (
    <Stack space="space.150">
      <CalculatePart {...context} part="done" />
      <CalculatePart {...context} part="main" />
    </Stack>
  );
}

import React from 'react';
import { Stack } from '@forge/react';
import { useTexts } from '../../texts/text-provider';
import type { FormContext } from './form-context';
import { QuantityFields } from './quantity-fields';

/** What is to be done, and what of it is done. */
export function ProgressFields({ draft, change, ...context }: FormContext): React.JSX.Element {
  const { t } = useTexts();
  const { calculate } = draft;
  return (
    <Stack space="space.150">
      <QuantityFields
        {...context}
        id="done"
        path="calculate.done"
        label={t('form.done')}
        quantity={calculate.done}
        onChange={(done) => {
          change({ calculate: { ...calculate, done } });
        }}
      />
      <QuantityFields
        {...context}
        id="main"
        path="calculate.main"
        label={t('form.main')}
        quantity={calculate.main}
        onChange={(main) => {
          change({ calculate: { ...calculate, main } });
        }}
      />
    </Stack>
  );
}

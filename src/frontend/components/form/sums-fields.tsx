import React from 'react';
import { Stack } from '@forge/react';
import { useTexts } from '../../texts/text-provider';
import type { FormContext } from './form-context';
import { OperatorField } from './operator-field';
import { QuantityFields } from './quantity-fields';

/** Two sums and what is made of them. */
export function SumsFields({ draft, change, ...context }: FormContext): React.JSX.Element {
  const { t } = useTexts();
  const { calculate } = draft;
  return (
    <Stack space="space.150">
      <QuantityFields
        {...context}
        id="left"
        path="calculate.left"
        label={t('form.left')}
        quantity={calculate.left}
        onChange={(left) => {
          change({ calculate: { ...calculate, left } });
        }}
      />
      <OperatorField
        id="operator"
        operator={calculate.operator}
        onChange={(operator) => {
          change({ calculate: { ...calculate, operator } });
        }}
      />
      <QuantityFields
        {...context}
        id="right"
        path="calculate.right"
        label={t('form.right')}
        quantity={calculate.right}
        onChange={(right) => {
          change({ calculate: { ...calculate, right } });
        }}
      />
    </Stack>
  );
}

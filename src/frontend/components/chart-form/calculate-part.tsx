import React from 'react';
import { useTexts } from '../../texts/text-provider';
import type { FormContext } from './form-context';
import { QuantityFields } from './quantity-fields';

interface CalculatePartProps extends FormContext {
  readonly part: 'done' | 'main' | 'left' | 'right';
}

/** One of the quantities that a measure calculates with. */
export function CalculatePart({ part, draft, change, ...context }: CalculatePartProps): React.JSX.Element {
  const { t } = useTexts();
  const { calculate } = draft;
  return (
    <QuantityFields
      {...context}
      id={part}
      path={`calculate.${part}`}
      label={t(`form.${part}`)}
      quantity={calculate[part]}
      onChange={(quantity) => {
        change({ calculate: { ...calculate, [part]: quantity } });
      }}
    />
  );
}

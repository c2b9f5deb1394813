import React from 'react';
import { OPERATORS, type Operator } from '../../../core/chart/config';
import { useTexts } from '../../texts/text-provider';
import { ChoiceField } from '../form/choice-field';

interface OperatorFieldProps {
  readonly id: string;
  readonly operator: Operator;
  readonly onChange: (operator: Operator) => void;
}

/** Plus, minus, times, divided by. */
export function OperatorField({ id, operator, onChange }: OperatorFieldProps): React.JSX.Element {
  const { t } = useTexts();
  return (
    <ChoiceField
      id={id}
      label={t('form.operator')}
      choices={OPERATORS.map((one) => ({ value: one, label: t(`form.operator.${one}`) }))}
      value={operator}
      onChange={onChange}
    />
  );
}

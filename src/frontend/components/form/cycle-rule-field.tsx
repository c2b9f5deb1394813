import React from 'react';
import { CYCLE_RULES, type CycleRule } from '../../../core/history/cycle-rule';
import { useTexts } from '../../texts/text-provider';
import { ChoiceField } from './choice-field';

interface CycleRuleFieldProps {
  readonly id: string;
  readonly rule: CycleRule;
  readonly onChange: (rule: CycleRule) => void;
}

/** What a cycle time is. */
export function CycleRuleField({ id, rule, onChange }: CycleRuleFieldProps): React.JSX.Element {
  const { t } = useTexts();
  return (
    <ChoiceField
      id={id}
      label={t('form.cycle-rule')}
      choices={CYCLE_RULES.map((value) => ({ value, label: t(`form.cycle-rule.${value}`) }))}
      value={rule}
      onChange={onChange}
    />
  );
}

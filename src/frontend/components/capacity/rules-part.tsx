import React from 'react';
import { Stack } from '@forge/react';
import { PART_DAY_RULES } from '../../../core/calendar/free-days';
import {
  DONE_WORK_RULES,
  END_DAY_RULES,
  HIERARCHY_RULES,
  TODAY_RULES,
  type CapacityRules,
} from '../../../core/capacity/rules';
import { useTexts } from '../../texts/text-provider';
import { ChoiceField } from '../form/choice-field';

interface RulesPartProps {
  readonly rules: CapacityRules;
  readonly onChange: (rules: CapacityRules) => void;
}

/** What could be counted in one way or the other. */
export function RulesPart({ rules, onChange }: RulesPartProps): React.JSX.Element {
  const { t } = useTexts();
  return (
    <Stack space="space.150">
      <ChoiceField
        id="rule-today"
        label={t('capacity.rule.today')}
        choices={TODAY_RULES.map((value) => ({ value, label: t(`capacity.rule.today.${value}`) }))}
        value={rules.today}
        onChange={(today) => {
          onChange({ ...rules, today });
        }}
      />
      <ChoiceField
        id="rule-end-day"
        label={t('capacity.rule.end-day')}
        choices={END_DAY_RULES.map((value) => ({ value, label: t(`capacity.rule.end-day.${value}`) }))}
        value={rules.endDay}
        onChange={(endDay) => {
          onChange({ ...rules, endDay });
        }}
      />
      <ChoiceField
        id="rule-done-work"
        label={t('capacity.rule.done-work')}
        choices={DONE_WORK_RULES.map((value) => ({ value, label: t(`capacity.rule.done-work.${value}`) }))}
        value={rules.doneWork}
        onChange={(doneWork) => {
          onChange({ ...rules, doneWork });
        }}
      />
      <ChoiceField
        id="rule-hierarchy"
        label={t('capacity.rule.hierarchy')}
        choices={HIERARCHY_RULES.map((value) => ({ value, label: t(`capacity.rule.hierarchy.${value}`) }))}
        value={rules.hierarchy}
        onChange={(hierarchy) => {
          onChange({ ...rules, hierarchy });
        }}
      />
      <ChoiceField
        id="rule-part-days"
        label={t('capacity.rule.part-days')}
        choices={PART_DAY_RULES.map((value) => ({ value, label: t(`capacity.rule.part-days.${value}`) }))}
        value={rules.partDays}
        onChange={(partDays) => {
          onChange({ ...rules, partDays });
        }}
      />
    </Stack>
  );
}

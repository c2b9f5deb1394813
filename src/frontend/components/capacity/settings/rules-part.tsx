import React from 'react';
import { Stack } from '@forge/react';
import { PART_DAY_RULES } from '../../../../core/calendar/free-days';
import {
  DONE_WORK_RULES,
  END_DAY_RULES,
  HIERARCHY_RULES,
  IDEAL_LINE_RULES,
  TODAY_RULES,
  type CapacityRules,
} from '../../../../core/capacity/rules';
import { useTexts } from '../../../texts/text-provider';
import { ChoiceField } from '../../form/choice-field';
import { TextField } from '../../form/text-field';
import type { SettingsPartProps } from './settings-part-props';

/** What could be counted in one way or the other. */
export function RulesPart({ draft, change, fault }: SettingsPartProps): React.JSX.Element {
  const { t } = useTexts();
  const { rules } = draft;
  const set = (rule: Partial<CapacityRules>): void => {
    change({ rules: { ...rules, ...rule } });
  };
  return (
    <Stack space="space.150">
      <ChoiceField
        id="rule-today"
        label={t('capacity.rule.today')}
        choices={TODAY_RULES.map((value) => ({ value, label: t(`capacity.rule.today.${value}`) }))}
        value={rules.today}
        onChange={(today) => {
          set({ today });
        }}
      />
      <ChoiceField
        id="rule-end-day"
        label={t('capacity.rule.end-day')}
        choices={END_DAY_RULES.map((value) => ({ value, label: t(`capacity.rule.end-day.${value}`) }))}
        value={rules.endDay}
        onChange={(endDay) => {
          set({ endDay });
        }}
      />
      <ChoiceField
        id="rule-done-work"
        label={t('capacity.rule.done-work')}
        choices={DONE_WORK_RULES.map((value) => ({ value, label: t(`capacity.rule.done-work.${value}`) }))}
        value={rules.doneWork}
        onChange={(doneWork) => {
          set({ doneWork });
        }}
      />
      <ChoiceField
        id="rule-hierarchy"
        label={t('capacity.rule.hierarchy')}
        choices={HIERARCHY_RULES.map((value) => ({ value, label: t(`capacity.rule.hierarchy.${value}`) }))}
        value={rules.hierarchy}
        onChange={(hierarchy) => {
          set({ hierarchy });
        }}
      />
      <ChoiceField
        id="rule-part-days"
        label={t('capacity.rule.part-days')}
        choices={PART_DAY_RULES.map((value) => ({ value, label: t(`capacity.rule.part-days.${value}`) }))}
        value={rules.partDays}
        onChange={(partDays) => {
          set({ partDays });
        }}
      />
      <ChoiceField
        id="rule-ideal-line"
        label={t('capacity.rule.ideal-line')}
        choices={IDEAL_LINE_RULES.map((value) => ({ value, label: t(`capacity.rule.ideal-line.${value}`) }))}
        value={rules.idealLine}
        onChange={(idealLine) => {
          set({ idealLine });
        }}
      />
      <TextField
        id="rule-nearly-full"
        label={t('capacity.rule.nearly-full')}
        help={t('capacity.rule.nearly-full.help')}
        initial={draft.nearlyFullPercent}
        error={fault('nearlyFullPercent')}
        onChange={(nearlyFullPercent) => {
          change({ nearlyFullPercent });
        }}
      />
    </Stack>
  );
}

import React from 'react';
import { DATE_BUCKETS } from '../../../core/chart/config';
import type { Field } from '../../../core/field/field';
import { AGE_RULES, TREND_KIND_IDS } from '../../../core/trend/config';
import type { TrendOption } from '../../../core/trend/kind';
import { TREND_KINDS } from '../../../core/trend/kinds/registry';
import { boardOf, chosenEstimate, hasBoard } from '../../form/trend-draft';
import { useTexts } from '../../texts/text-provider';
import { CalendarField } from '../form/calendar-field';
import { CycleRuleField } from '../form/cycle-rule-field';
import { ChoiceField } from '../form/choice-field';
import { FormPart } from '../form/form-part';
import { Pair } from '../form/pair';
import { TextField } from '../form/text-field';
import { WorkingDaysField } from '../form/working-days-field';
import { EstimateField } from './estimate-field';
import type { TrendFormContext } from './trend-form-context';

type KindPartProps = TrendFormContext & { readonly fields: readonly Field[] };

/** What is looked at, with the options that it has. */
export function KindPart(props: KindPartProps): React.JSX.Element {
  const { t } = useTexts();
  const { draft, change } = props;
  return (
    <FormPart title={t('trend.form.part')}>
      <ChoiceField
        id="trend-kind"
        label={t('trend.form.kind')}
        help={t(`trend.kind.${draft.kind}.help`)}
        choices={TREND_KIND_IDS.map((value) => ({ value, label: t(`trend.kind.${value}`) }))}
        value={draft.kind}
        onChange={(kind) => {
          change({ kind });
        }}
      />
      {TREND_KINDS[draft.kind].options.map((option) => {
        const OptionField = OPTIONS[option];
        return <OptionField key={option} {...props} />;
      })}
    </FormPart>
  );
}

const OPTIONS: Readonly<Record<TrendOption, (props: KindPartProps) => React.JSX.Element>> = {
  periods: PeriodFields,
  'age-rule': AgeRuleField,
  'cycle-rule': TrendCycleRule,
  'working-days': TrendWorkingDays,
  guideline: TrendCalendar,
  estimate: TrendEstimate,
};

function PeriodFields({ draft, change, faultAt, leave }: KindPartProps): React.JSX.Element {
  const { t } = useTexts();
  return (
    <Pair>
      <ChoiceField
        id="bucket"
        label={t('form.bucket')}
        choices={DATE_BUCKETS.map((value) => ({ value, label: t(`bucket.${value}`) }))}
        value={draft.bucket}
        onChange={(bucket) => {
          change({ bucket });
        }}
      />
      <TextField
        id="periods"
        label={t('trend.form.periods')}
        help={t('trend.form.periods.help')}
        type="number"
        initial={draft.periods}
        onChange={(periods) => {
          change({ periods });
        }}
        onLeave={() => {
          leave('periods');
        }}
        error={faultAt('periods')}
      />
    </Pair>
  );
}

function AgeRuleField({ draft, change }: KindPartProps): React.JSX.Element {
  const { t } = useTexts();
  return (
    <ChoiceField
      id="age-rule"
      label={t('trend.form.age-rule')}
      choices={AGE_RULES.map((value) => ({ value, label: t(`trend.form.age-rule.${value}`) }))}
      value={draft.ageRule}
      onChange={(ageRule) => {
        change({ ageRule });
      }}
    />
  );
}

function TrendCycleRule({ draft, change }: KindPartProps): React.JSX.Element {
  return (
    <CycleRuleField
      id="cycle-rule"
      rule={draft.cycleRule}
      onChange={(cycleRule) => {
        change({ cycleRule });
      }}
    />
  );
}

function TrendWorkingDays(props: KindPartProps): React.JSX.Element {
  const { draft, change } = props;
  return (
    <>
      <WorkingDaysField
        id="working-days"
        isChecked={draft.workingDaysOnly}
        onChange={(workingDaysOnly) => {
          change({ workingDaysOnly });
        }}
      />
      {draft.workingDaysOnly && <TrendCalendar {...props} />}
    </>
  );
}

function TrendCalendar({ draft, change, faultAt, leave }: KindPartProps): React.JSX.Element {
  return (
    <CalendarField
      calendar={draft.workingCalendar}
      ownBoardId={boardOf(draft)}
      onChange={(workingCalendar) => {
        change({ workingCalendar });
      }}
      faultAt={faultAt}
      leave={leave}
    />
  );
}

function TrendEstimate({ draft, change, fields }: KindPartProps): React.JSX.Element {
  return (
    <EstimateField
      fields={fields}
      hasBoard={hasBoard(draft)}
      estimate={chosenEstimate(draft)}
      onChange={(estimate) => {
        change({ estimate });
      }}
    />
  );
}

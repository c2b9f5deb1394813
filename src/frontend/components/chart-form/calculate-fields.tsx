import React from 'react';
import { Stack } from '@forge/react';
import type { MeasureId } from '../../../core/chart/config';
import type { Draft } from '../../form/draft';
import { measuresWorkingDays, PLAIN_MEASURE_IDS } from '../../form/measure-draft';
import type { MessageKey } from '../../texts/messages';
import { useTexts } from '../../texts/text-provider';
import { CalendarField } from '../form/calendar-field';
import { ChoiceField } from '../form/choice-field';
import type { FormContext } from './form-context';
import { PLAIN_MEASURE_FIELDS, type PlainMeasureFieldsProps } from './plain-measure-fields';
import { ProgressFields } from './progress-fields';
import { RatioFields } from './ratio-fields';
import { SumsFields } from './sums-fields';

interface Formula {
  readonly help: MessageKey;
  readonly fields: (props: FormContext) => React.JSX.Element;
}

/** Measures that are made of more than one heap of values. */
const FORMULAS: Readonly<Partial<Record<MeasureId, Formula>>> = {
  progress: { help: 'form.measure.progress.help', fields: ProgressFields },
  ratio: { help: 'form.measure.ratio.help', fields: RatioFields },
  'calculation-of-sums': { help: 'form.measure.calculation-of-sums.help', fields: SumsFields },
};

const PLAIN: Readonly<
  Partial<Record<MeasureId, ((props: PlainMeasureFieldsProps) => React.JSX.Element) | null>>
> = PLAIN_MEASURE_FIELDS;

/** Few charts need a formula: those come last. */
const MEASURES: readonly MeasureId[] = [...PLAIN_MEASURE_IDS, 'progress', 'ratio', 'calculation-of-sums'];

/** What is calculated, and of what. */
export function CalculateFields(props: FormContext): React.JSX.Element {
  const { t } = useTexts();
  const { draft, change, fields, faultAt, leave } = props;
  const { calculate } = draft;
  const formula = FORMULAS[calculate.measure];
  const PlainFields = PLAIN[calculate.measure] ?? null;
  return (
    <Stack space="space.100">
      <ChoiceField
        id="measure"
        label={t('form.measure')}
        help={formula === undefined ? undefined : t(formula.help)}
        choices={MEASURES.map((id) => ({ value: id, label: t(`form.measure.${id}`) }))}
        value={calculate.measure}
        onChange={(measure) => {
          change({ calculate: { ...calculate, measure } });
        }}
      />
      {formula !== undefined && <formula.fields {...props} />}
      {PlainFields !== null && (
        <PlainFields
          id="measure"
          path="calculate"
          draft={calculate}
          onChange={(changed) => {
            change({ calculate: { ...calculate, ...changed } });
          }}
          fields={fields}
          faultAt={faultAt}
          leave={leave}
        />
      )}
      {measuresWorkingDays(calculate) && (
        <CalendarField
          calendar={draft.workingCalendar}
          ownBoardId={boardOf(draft.sources)}
          onChange={(workingCalendar) => {
            change({ workingCalendar });
          }}
          faultAt={faultAt}
          leave={leave}
        />
      )}
    </Stack>
  );
}

/** The board of a chart of one board. */
function boardOf([first, ...others]: Draft['sources']): number | null {
  return first?.sourceKind === 'board' && others.length === 0 ? first.boardId : null;
}

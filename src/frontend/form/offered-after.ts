import { MEASURES } from '../../core/aggregate/measures/registry';
import { AFTER_MEASURES, type AfterMeasure } from '../../core/chart/config';
import { CHART_KINDS } from '../../core/chart/kinds';
import { AFTER_IN_ORDER } from '../../core/chart/parse-config';
import { AFTER_OF_DAYS } from '../../core/chart/question';
import type { Field } from '../../core/field/field';
import { divisionOf } from './dimension-draft';
import type { Draft } from './draft';
import { PLAIN_MEASURE_IDS } from './measure-draft';
import { measureUnit } from './measure-unit';

/** What can be made of the numbers: a total for shares of it, rows in an order of their own for what goes along them. */
export function offeredAfter(draft: Draft, fields: readonly Field[]): readonly AfterMeasure[] {
  return AFTER_MEASURES.filter((after) => {
    if (after === 'none') return true;
    if (measureUnit(draft, fields) === 'day' && !AFTER_OF_DAYS.has(after)) return false;
    return AFTER_IN_ORDER.has(after) ? hasOrderedRows(draft, fields) : hasRows(draft) && addsUp(draft);
  });
}

/** What is made of the numbers as far as that is possible: a choice that is not is kept for when it is again. */
export function possibleAfter(draft: Draft, fields: readonly Field[]): AfterMeasure {
  return offeredAfter(draft, fields).find((after) => after === draft.after) ?? 'none';
}

/** Periods and ranges follow one another in an order of their own. */
export function hasOrderedRows(draft: Draft, fields: readonly Field[]): boolean {
  const field = fields.find(({ id }) => id === draft.chartBy.fieldId);
  const { fieldId } = draft.chartBy;
  return hasRows(draft) && fieldId !== null && divisionOf(draft.chartBy, field) !== 'values';
}

function hasRows({ kind }: Draft): boolean {
  return CHART_KINDS[kind].chartBy !== 'none';
}

function addsUp({ calculate: { measure } }: Draft): boolean {
  const plain = PLAIN_MEASURE_IDS.find((id) => id === measure);
  return plain !== undefined && MEASURES[plain].isAdditive;
}

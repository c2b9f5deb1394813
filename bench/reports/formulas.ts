import type { JiraRow } from '../kernel/rows';
import { compile, read } from './inhouse';

const TEXT = 'if(coalesce([Points], 0) > 5, round([Points] * 1.5 + 2, 1), coalesce([Points], 1) / 4 - 1)';

const COMPUTED = compile({
  formulas: [{ id: 'f', name: 'F', text: TEXT }],
  sorts: [{ id: 'f', of: { kind: 'formula', formulaId: 'f' }, direction: 'ascending' }],
});

export interface FormulaRun {
  readonly byHand: () => number;
  readonly compiled: () => number;
}

/** The same formula over the same columns: as one would write it, and as the report computes it. Both give the sum of all rows. */
export function prepareFormulas(jiraRows: readonly JiraRow[]): FormulaRun {
  const rows = read(COMPUTED, jiraRows);
  const points = Float64Array.from(jiraRows, ({ fields }) => fields.customfield_10016 ?? NaN);
  const formula = rows.bound.sorts[0]?.operand.compiled;
  if (formula?.type !== 'number') throw new Error('The formula is no number.');
  const valueAt = formula.read;
  return {
    byHand: () => {
      let sum = 0;
      for (let row = 0; row < points.length; row += 1) sum += byHand(points[row] ?? NaN);
      return sum;
    },
    compiled: () => {
      let sum = 0;
      for (let row = 0; row < points.length; row += 1) sum += valueAt(row);
      return sum;
    },
  };
}

/** With the rounding of the language: a half goes away from 0, and what is as near to a half as numbers can tell is one. */
function byHand(points: number): number {
  const isEmpty = Number.isNaN(points);
  if ((isEmpty ? 0 : points) > 5) {
    const scaled = Math.abs(points * 1.5 + 2) * 10;
    return (Math.sign(points) * Math.round(scaled * (1 + Number.EPSILON))) / 10;
  }
  return (isEmpty ? 1 : points) / 4 - 1;
}

import type { PlainMeasureSpec } from '../../src/core/chart/config';

/** Holds few different values; the other field holds a value of its own for each of 200,000 work items in turn. */
export const POINTS = 'customfield_10016';
export const EFFORT = 'customfield_10017';

const points = { kind: 'field', fieldId: POINTS } as const;
const effort = { kind: 'field', fieldId: EFFORT } as const;

/** What is scanned for, by the name that the table gives it. */
export const MEASURED: Readonly<Record<string, PlainMeasureSpec>> = {
  count: { measure: 'count' },
  sum: { measure: 'sum', of: points },
  average: { measure: 'average', of: points, empty: 'ignore' },
  'median, 12 values': { measure: 'median', of: points },
  'median, 200,000 values': { measure: 'median', of: effort },
  'distinct, 200,000 values': { measure: 'distinct', fieldId: EFFORT },
};

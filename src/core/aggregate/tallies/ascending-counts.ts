import type { ValueTimes } from './value-counts';

/** The values of a cell in ascending order, each with its number of times, and how many there are in all. */
export function ascendingCounts(counts: ValueTimes): {
  readonly values: ValueTimes;
  readonly total: number;
} {
  const values = counts.toSorted(([a], [b]) => a - b);
  return { values, total: values.reduce((sum, [, times]) => sum + times, 0) };
}

/** The value at a place, from 0 on, of the ascending list that the counts stand for. */
export function valueAt(values: ValueTimes, place: number): number {
  let passed = 0;
  for (const [value, times] of values) {
    passed += times;
    if (place < passed) return value;
  }
  return NaN;
}

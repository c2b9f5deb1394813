import { measured } from '../measure';
import type { Measure } from '../measure';
import { createValueCounts } from '../tallies/value-counts';

/** The middle value; of an even number of values the mean of the two in the middle. */
export const median: Measure = {
  id: 'median',
  input: 'number',
  unit: 'input',
  isAdditive: false,
  leavesOutEmpty: () => true,
  open: () => measured(createValueCounts(), (tally, cell) => middle(tally.counts(cell))),
};

function middle(counts: ReadonlyMap<number, number>): number | null {
  const ascending = [...counts].sort(([a], [b]) => a - b);
  const total = ascending.reduce((sum, [, times]) => sum + times, 0);
  if (total === 0) return null;
  const lower = valueAt(ascending, Math.floor((total - 1) / 2));
  const upper = valueAt(ascending, Math.floor(total / 2));
  return lower === upper ? lower : (lower + upper) / 2;
}

/** The value at a place of the ascending list that the counts stand for. */
function valueAt(ascending: readonly (readonly [number, number])[], place: number): number {
  let passed = 0;
  for (const [value, times] of ascending) {
    passed += times;
    if (place < passed) return value;
  }
  return NaN;
}

import type { Measure } from '../measure';
import { ascendingCounts, valueAt } from '../tallies/ascending-counts';
import { createValueCounts, type ValueTimes } from '../tallies/value-counts';

/** The middle value; of an even number of values the mean of the two in the middle. */
export const median: Measure = {
  id: 'median',
  unit: 'input',
  isAdditive: false,
  leavesOutEmpty: () => true,
  open: (tallyOf) => {
    const { counts } = tallyOf(createValueCounts);
    return (cell) => middle(counts(cell));
  },
};

function middle(counts: ValueTimes): number | null {
  const { values, total } = ascendingCounts(counts);
  if (total === 0) return null;
  const lower = valueAt(values, Math.floor((total - 1) / 2));
  const upper = valueAt(values, Math.floor(total / 2));
  return lower === upper ? lower : (lower + upper) / 2;
}

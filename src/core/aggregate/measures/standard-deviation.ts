import type { Measure } from '../measure';
import { ascendingCounts } from '../tallies/ascending-counts';
import { createValueCounts, type ValueTimes } from '../tallies/value-counts';

/**
 * Of the population: the root of the mean squared distance from the mean, because a chart shows all items and not a sample;
 * 0 for one value. From value counts in ascending order and in two passes: sums of squares would lose digits where values are
 * large and close together, and could depend on the order of the items.
 */
export const standardDeviation: Measure = {
  id: 'standard-deviation',
  unit: 'input',
  isAdditive: false,
  leavesOutEmpty: () => true,
  open: (tallyOf) => {
    const { counts } = tallyOf(createValueCounts);
    return (cell) => deviation(counts(cell));
  },
};

function deviation(counts: ValueTimes): number | null {
  const { values, total } = ascendingCounts(counts);
  if (total === 0) return null;
  const mean = values.reduce((sum, [value, times]) => sum + value * times, 0) / total;
  const squares = values.reduce((sum, [value, times]) => sum + (value - mean) ** 2 * times, 0);
  return Math.sqrt(squares / total);
}

import type { Measure } from '../measure';
import { ascendingCounts, valueAt } from '../tallies/ascending-counts';
import { createValueCounts } from '../tallies/value-counts';

/**
 * By nearest rank: of n values in ascending order the one at place ceil(p / 100 × n), so that at least p percent of the values
 * are no larger. It is always one of the values; nothing is interpolated.
 *
 * @see https://en.wikipedia.org/wiki/Percentile#The_nearest-rank_method
 */
export const percentile: Measure = {
  id: 'percentile',
  unit: 'input',
  isAdditive: false,
  leavesOutEmpty: () => true,
  open: (tallyOf, options) => {
    const { counts } = tallyOf(createValueCounts);
    return (cell) => {
      const { values, total } = ascendingCounts(counts(cell));
      return total === 0 ? null : valueAt(values, rankOf(options.percentile, total) - 1);
    };
  },
};

/** Dividing last keeps whole results whole: 0.07 × 100 is 7.000000000000001, 7 × 100 / 100 is 7. */
function rankOf(percent: number, total: number): number {
  return Math.max(1, Math.ceil((percent * total) / 100));
}

import type { Measure } from '../measure';
import { createExactSum } from '../tallies/exact-sum';

/** The sum over the number of items, or of those that have a value: see `MeasureSpec.empty`. */
export const average: Measure = {
  id: 'average',
  unit: 'input',
  isAdditive: false,
  leavesOutEmpty: ({ empty }) => empty === 'ignore',
  open: (tallyOf, { empty }) => {
    const { sum } = tallyOf(createExactSum);
    return (cell, counts) => {
      const divisor = empty === 'zero' ? counts.items - counts.unreadable : counts.present;
      return divisor === 0 ? null : sum(cell) / divisor;
    };
  },
};

import type { Measure } from '../measure';
import { createExactSum } from '../tallies/exact-sum';

/** 0 where no item has a value: nothing adds up to nothing. */
export const sum: Measure = {
  id: 'sum',
  unit: 'input',
  isAdditive: true,
  leavesOutEmpty: () => true,
  open: (tallyOf) => tallyOf(createExactSum).sum,
};

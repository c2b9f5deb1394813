import { measured } from '../measure';
import type { Measure } from '../measure';
import { createValueCounts } from '../tallies/value-counts';

/** How many different values the items have. */
export const distinct: Measure = {
  id: 'distinct',
  input: 'segments',
  unit: 'distinct-values',
  isAdditive: false,
  leavesOutEmpty: () => true,
  open: () => measured(createValueCounts(), (tally, cell) => tally.counts(cell).size),
};

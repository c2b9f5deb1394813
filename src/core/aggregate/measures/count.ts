import { measured } from '../measure';
import type { Measure } from '../measure';
import { createNothing } from '../tallies/nothing';

export const count: Measure = {
  id: 'count',
  unit: 'items',
  isAdditive: true,
  leavesOutEmpty: () => false,
  open: () => measured(createNothing(), (_, __, counts) => counts.items),
};

import type { Measure } from '../measure';

export const count: Measure = {
  id: 'count',
  unit: 'items',
  isAdditive: true,
  leavesOutEmpty: () => false,
  open: () => (_, counts) => counts.items,
};

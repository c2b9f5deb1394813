import type { Measure } from '../measure';
import { createValueCounts } from '../tallies/value-counts';

function distinctOf(id: 'distinct' | 'projects', unit: 'distinct-values' | 'projects'): Measure {
  return {
    id,
    unit,
    isAdditive: false,
    leavesOutEmpty: () => true,
    open: (tallyOf) => {
      const { counts } = tallyOf(createValueCounts);
      return (cell) => counts(cell).length;
    },
  };
}

/** How many different values the items have. */
export const distinct: Measure = distinctOf('distinct', 'distinct-values');

/** How many projects the items are of: each has exactly one, so that this is a distinct count of a field by another name. */
export const projects: Measure = distinctOf('projects', 'projects');

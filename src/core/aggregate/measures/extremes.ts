import type { Measure } from '../measure';
import { createRange } from '../tallies/range';

function extreme(id: 'min' | 'max'): Measure {
  return {
    id,
    unit: 'input',
    isAdditive: false,
    leavesOutEmpty: () => true,
    open: (tallyOf) => tallyOf(createRange)[id],
  };
}

export const min: Measure = extreme('min');
export const max: Measure = extreme('max');

import { measured } from '../measure';
import type { Measure } from '../measure';
import { createRange } from '../tallies/range';
import type { Range } from '../tallies/range';

function extreme(id: 'min' | 'max', read: (range: Range, cell: number) => number | null): Measure {
  return {
    id,
    unit: 'input',
    isAdditive: false,
    leavesOutEmpty: () => true,
    open: () => measured(createRange(), read),
  };
}

export const min: Measure = extreme('min', (range, cell) => range.min(cell));
export const max: Measure = extreme('max', (range, cell) => range.max(cell));

import type { MeasureId, MeasureSpec } from '../chart/config';
import type { Counts, Tally } from './tally';

/** How a number is calculated: one record per measure. The kernel and the charts ask these properties, never the id. */
export interface Measure {
  readonly id: MeasureId;
  /** `none`: only items are counted; `number`: a field with numbers; `segments`: any field that one can group by. */
  readonly input: 'none' | 'number' | 'segments';
  /** What the result counts; `input`: the unit of the field's numbers. */
  readonly unit: 'items' | 'input' | 'distinct-values';
  /** Whether parts add up to the whole, so that a part has a share of it. */
  readonly isAdditive: boolean;
  /** Whether an item without a value changes nothing in the result and is therefore left out. */
  readonly leavesOutEmpty: (spec: MeasureSpec) => boolean;
  /** Fresh cells without a value. */
  readonly open: (spec: MeasureSpec) => MeasuredTally;
}

export interface MeasuredTally extends Tally {
  /** The number to show; null where there is none. */
  value(cell: number, counts: Counts): number | null;
}

/** A tally with the way to read the measure's number off it. */
export function measured<T extends Tally>(
  tally: T,
  value: (tally: T, cell: number, counts: Counts) => number | null,
): MeasuredTally {
  return {
    add: tally.add,
    write: tally.write,
    absorb: tally.absorb,
    value: (cell, counts) => value(tally, cell, counts),
  };
}

import type { PlainMeasureSpec } from '../chart/config';
import type { Counts, Tally } from './tally';

/** How a number is calculated: one record per measure. The kernel and the charts ask these properties, never the id. */
export interface Measure {
  readonly id: PlainMeasureSpec['measure'];
  /** What the result counts; `input`: the unit of the values. */
  readonly unit: 'items' | 'projects' | 'input' | 'distinct-values';
  /** Whether parts add up to the whole, so that a part has a share of it. */
  readonly isAdditive: boolean;
  /** Whether an item without a value changes nothing in the result and is therefore left out. */
  readonly leavesOutEmpty: (options: MeasureOptions) => boolean;
  /** Fresh cells without a value. */
  readonly open: (options: MeasureOptions) => MeasuredTally;
}

/** What an author chooses about a measure; each measure looks at its own. None of it changes what is remembered of values. */
export interface MeasureOptions {
  /** Whether an item without a value counts as 0 or not at all. */
  readonly empty: 'zero' | 'ignore';
  /** Above 0, up to 100. */
  readonly percentile: number;
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

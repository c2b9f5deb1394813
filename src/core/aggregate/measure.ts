import type { PlainMeasureSpec } from '../chart/config';
import type { Counts, TallyOf } from './tally';

/** How a number is calculated: one record per measure. The kernel and the charts ask these properties, never the id. */
export interface Measure {
  readonly id: PlainMeasureSpec['measure'];
  /** What the result counts; `input`: the unit of the values. */
  readonly unit: 'items' | 'projects' | 'input' | 'distinct-values';
  /** Whether parts add up to the whole, so that a part has a share of it. */
  readonly isAdditive: boolean;
  /** Whether an item without a value changes nothing in the result and is therefore left out. */
  readonly leavesOutEmpty: (options: MeasureOptions) => boolean;
  /** Takes the tallies that it needs and gives the way to read its number off them. */
  readonly open: (tallyOf: TallyOf, options: MeasureOptions) => ReadValue;
}

/** What an author chooses about a measure; each measure looks at its own. None of it changes what is remembered of values. */
export interface MeasureOptions {
  /** Whether an item without a value counts as 0 or not at all. */
  readonly empty: 'zero' | 'ignore';
  /** Above 0, up to 100. */
  readonly percentile: number;
}

/** The number to show of a cell; null where there is none. */
export type ReadValue = (cell: number, counts: Counts) => number | null;

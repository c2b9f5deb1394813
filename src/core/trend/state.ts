/**
 * A part of a trend as JSON. Two parts of the same question merge by adding up, whatever the order and the split. All numbers
 * are whole (items, milliseconds, millionths), so that no order of adding changes a result.
 */
export interface TrendState {
  /** All items that were read. */
  readonly items: number;
  /** Items with a value of unknown shape: they are in no series. */
  readonly unreadable: number;
  readonly series: readonly TrendSeriesState[];
  /** Single items, where a kind shows them; in no order. */
  readonly points: readonly TrendPoint[];
}

/** One item at one moment. */
export interface TrendPoint {
  /** Of the item. */
  readonly key: string;
  /** Epoch ms. */
  readonly at: number;
  /** A whole number, as in the series. */
  readonly amount: number;
}

export interface TrendSeriesState {
  readonly key: string;
  /** By period. */
  readonly sums: readonly number[];
  /** By period: items behind the sum. */
  readonly items: readonly number[];
}

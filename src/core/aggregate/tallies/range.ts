import type { Tally } from '../tally';

export interface Range extends Tally {
  /** Null without a value. */
  readonly min: (cell: number) => number | null;
  readonly max: (cell: number) => number | null;
}

/** The smallest and the largest value. */
export function createRange(): Range {
  const lows: number[] = [];
  const highs: number[] = [];

  function add(cell: number, value: number): void {
    const low = lows[cell];
    const high = highs[cell];
    if (low === undefined || value < low) lows[cell] = value;
    if (high === undefined || value > high) highs[cell] = value;
  }

  return {
    addAll({ length, cells, values }) {
      for (let at = 0; at < length; at += 1) add(cells[at] ?? 0, values[at] ?? 0);
    },
    write(cell, out) {
      const low = lows[cell];
      const high = highs[cell];
      if (low !== undefined && high !== undefined) out.push(low, high);
    },
    absorb(cell, written) {
      for (const value of written) add(cell, value);
    },
    min: (cell) => lows[cell] ?? null,
    max: (cell) => highs[cell] ?? null,
  };
}

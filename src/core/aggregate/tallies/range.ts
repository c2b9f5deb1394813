import type { Tally } from '../tally';

export interface Range extends Tally {
  /** Null without a value. */
  min(cell: number): number | null;
  max(cell: number): number | null;
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
    add,
    write(cell, out) {
      const low = lows[cell];
      const high = highs[cell];
      if (low !== undefined && high !== undefined) out.push(low, high);
    },
    absorb(cell, written, from) {
      for (const value of written.slice(from)) add(cell, value);
    },
    min: (cell) => lows[cell] ?? null,
    max: (cell) => highs[cell] ?? null,
  };
}

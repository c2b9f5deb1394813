import type { Tally } from '../tally';

export interface ValueCounts extends Tally {
  /** Value to number of times, in no order. */
  counts(cell: number): ReadonlyMap<number, number>;
}

const NOTHING: ReadonlyMap<number, number> = new Map<number, number>();

/** How often each value occurs. Grows with the number of different values, not with the number of items. */
export function createValueCounts(): ValueCounts {
  const cells: (Map<number, number> | undefined)[] = [];

  function addTimes(cell: number, value: number, times: number): void {
    const counts = (cells[cell] ??= new Map<number, number>());
    counts.set(value, (counts.get(value) ?? 0) + times);
  }

  return {
    add: (cell, value) => addTimes(cell, value, 1),
    write(cell, out) {
      for (const [value, times] of cells[cell] ?? NOTHING) out.push(value, times);
    },
    absorb(cell, written, from, translate) {
      for (let at = from; at < written.length; at += 2) {
        addTimes(cell, translate(written[at] ?? 0), written[at + 1] ?? 0);
      }
    },
    counts: (cell) => cells[cell] ?? NOTHING,
  };
}

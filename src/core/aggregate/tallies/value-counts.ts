import type { Tally } from '../tally';

export interface ValueCounts extends Tally {
  /** Value to number of times, in no order. */
  counts(cell: number): ReadonlyMap<number, number>;
}

/** Whole numbers below this have a place in a list, which is far quicker than a map: points, days, numbers of segments. */
const LISTED = 128;

/** How often each value occurs. Grows with the number of different values, not with the number of items. */
export function createValueCounts(): ValueCounts {
  const lists: (number[] | undefined)[] = [];
  const maps: (Map<number, number> | undefined)[] = [];

  function addTimes(cell: number, value: number, times: number): void {
    if (value >= 0 && value < LISTED && Number.isInteger(value)) {
      const list = (lists[cell] ??= new Array<number>(LISTED).fill(0));
      list[value] = (list[value] ?? 0) + times;
      return;
    }
    const map = (maps[cell] ??= new Map<number, number>());
    map.set(value, (map.get(value) ?? 0) + times);
  }

  function counts(cell: number): ReadonlyMap<number, number> {
    const all = new Map(maps[cell]);
    lists[cell]?.forEach((times, value) => {
      if (times > 0) all.set(value, times);
    });
    return all;
  }

  return {
    add: (cell, value) => addTimes(cell, value, 1),
    write(cell, out) {
      for (const [value, times] of counts(cell)) out.push(value, times);
    },
    absorb(cell, written, from, translate) {
      for (let at = from; at < written.length; at += 2) {
        addTimes(cell, translate(written[at] ?? 0), written[at + 1] ?? 0);
      }
    },
    counts,
  };
}

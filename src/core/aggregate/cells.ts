import type { Measure, MeasureOptions } from './measure';
import type { Counts } from './tally';

/** Cells with their counts and their measured values, numbered without gaps. */
export interface Cells {
  /** Counts an item. */
  addItem(cell: number): void;
  addValue(cell: number, value: number): void;
  /** Notes that the last item had a value, or one of unknown shape. */
  addPresent(cell: number): void;
  addUnreadable(cell: number): void;
  readonly write: (cell: number) => readonly number[];
  absorb(cell: number, written: readonly number[], translate: (segment: number) => number): void;
  counts(cell: number): Counts;
  value(cell: number): number | null;
}

/** The counts stand before what the tally writes. */
const COUNTS_LENGTH = 3;

export function createCells(measure: Measure, options: MeasureOptions): Cells {
  const items: number[] = [];
  const present: number[] = [];
  const unreadable: number[] = [];
  const tally = measure.open(options);

  const counts = (cell: number): Counts => ({
    items: items[cell] ?? 0,
    present: present[cell] ?? 0,
    unreadable: unreadable[cell] ?? 0,
  });

  return {
    addItem(cell) {
      items[cell] = (items[cell] ?? 0) + 1;
    },
    addValue: tally.add,
    addPresent(cell) {
      present[cell] = (present[cell] ?? 0) + 1;
    },
    addUnreadable(cell) {
      unreadable[cell] = (unreadable[cell] ?? 0) + 1;
    },
    write(cell) {
      const out = [items[cell] ?? 0, present[cell] ?? 0, unreadable[cell] ?? 0];
      tally.write(cell, out);
      return out;
    },
    absorb(cell, written, translate) {
      items[cell] = (items[cell] ?? 0) + (written[0] ?? 0);
      present[cell] = (present[cell] ?? 0) + (written[1] ?? 0);
      unreadable[cell] = (unreadable[cell] ?? 0) + (written[2] ?? 0);
      tally.absorb(cell, written, COUNTS_LENGTH, translate);
    },
    counts,
    value: (cell) => tally.value(cell, counts(cell)),
  };
}

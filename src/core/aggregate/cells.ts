import { UNREADABLE_NUMBER } from '../field/kind';
import type { Measure, MeasureOptions } from './measure';
import type { Intake } from './measure-input';
import type { Counts } from './tally';

/** Cells with their counts and their measured values, numbered without gaps. */
export interface Cells extends Intake {
  /** Counts an item in each of the cells; negative ones are passed over. */
  addItems(ofItems: Int32Array): void;
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
  const { add } = tally;

  const counts = (cell: number): Counts => ({
    items: items[cell] ?? 0,
    present: present[cell] ?? 0,
    unreadable: unreadable[cell] ?? 0,
  });

  return {
    addItems(ofItems) {
      for (const cell of ofItems) if (cell >= 0) items[cell] = (items[cell] ?? 0) + 1;
    },
    addNumbers(cells, values) {
      for (let at = 0; at < values.length; at += 1) {
        const cell = cells[at] ?? -1;
        const value = values[at] ?? NaN;
        if (cell < 0 || Number.isNaN(value)) continue;
        if (value === UNREADABLE_NUMBER) {
          unreadable[cell] = (unreadable[cell] ?? 0) + 1;
          continue;
        }
        present[cell] = (present[cell] ?? 0) + 1;
        add(cell, value);
      }
    },
    addValue: add,
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

import type { JiraIssue } from '../field/field';
import { NO_NUMBER, UNREADABLE_NUMBER } from '../field/kind';
import { grown, grownIntegers } from './grown';
import { createFeed, type MeasureInput, type Sink } from './measure-input';
import type { SegmentIndex } from './segment-index';
import type { Tally, TallyOf } from './tally';

/** Reads of items what operands measure that read the same, and keeps it for all of them. */
export interface Intake {
  readonly tallyOf: TallyOf;
  /** Of values that are numbers of segments; null for plain numbers. */
  readonly dictionary: SegmentIndex | null;
  /** `cells` says by item where it belongs, negative for nowhere; all are below `cellCount`. */
  readonly addAll: (issues: readonly JiraIssue[], cells: Int32Array, cellCount: number) => void;
  /** Items that have a value to measure. */
  readonly present: (cell: number) => number;
  /** Items whose value to measure has an unknown shape. */
  readonly unreadable: (cell: number) => number;
  /** Appends what `absorb` reads: these two, and what each tally writes behind its length. */
  readonly write: (cell: number, out: number[]) => void;
  /** Merges what was written from an index on; gives the index behind it. */
  readonly absorb: (
    cell: number,
    written: readonly number[],
    from: number,
    translate: (segment: number) => number,
  ) => number;
}

const COUNTS_LENGTH = 2;

export function createIntake(input: MeasureInput): Intake {
  const { readAll, dictionary } = createFeed(input);
  const tallies = new Map<() => Tally, Tally>();
  let present = new Float64Array();
  let unreadable = new Float64Array();

  // Reused for every page, so that reading one allocates nothing.
  let cellsOfValues = new Int32Array();
  let values = new Float64Array();
  let length = 0;

  const sink: Sink = {
    addPresent(cell) {
      present[cell] = (present[cell] ?? 0) + 1;
    },
    addUnreadable(cell) {
      unreadable[cell] = (unreadable[cell] ?? 0) + 1;
    },
    addValue(cell, value) {
      if (length === values.length) reserveValues(length + 1);
      cellsOfValues[length] = cell;
      values[length] = value;
      length += 1;
    },
    addNumbers(cells, numbers) {
      reserveValues(cells.length);
      length = sift(cells, numbers, { present, unreadable, cells: cellsOfValues, values });
    },
  };

  function reserveValues(count: number): void {
    values = grown(values, count);
    cellsOfValues = grownIntegers(cellsOfValues, count);
  }

  function reserveCells(count: number): void {
    present = grown(present, count);
    unreadable = grown(unreadable, count);
  }

  return {
    tallyOf<T extends Tally>(create: () => T): T {
      const known = tallies.get(create);
      // What is kept under a function is what that function made.
      if (known !== undefined) return known as T;
      const made = create();
      tallies.set(create, made);
      return made;
    },
    dictionary,
    addAll(issues, cells, cellCount) {
      reserveCells(cellCount);
      length = 0;
      readAll(issues, cells, sink);
      for (const tally of tallies.values()) tally.addAll({ length, cells: cellsOfValues, values, cellCount });
    },
    present: (cell) => present[cell] ?? 0,
    unreadable: (cell) => unreadable[cell] ?? 0,
    write(cell, out) {
      out.push(present[cell] ?? 0, unreadable[cell] ?? 0);
      for (const tally of tallies.values()) {
        const at = out.push(0) - 1;
        tally.write(cell, out);
        out[at] = out.length - at - 1;
      }
    },
    absorb(cell, written, from, translate) {
      reserveCells(cell + 1);
      present[cell] = (present[cell] ?? 0) + (written[from] ?? 0);
      unreadable[cell] = (unreadable[cell] ?? 0) + (written[from + 1] ?? 0);
      let at = from + COUNTS_LENGTH;
      for (const tally of tallies.values()) {
        const end = at + 1 + (written[at] ?? 0);
        tally.absorb(cell, written.slice(at + 1, end), translate);
        at = end;
      }
      return at;
    },
  };
}

interface Sifted {
  readonly present: Float64Array;
  readonly unreadable: Float64Array;
  readonly cells: Int32Array;
  readonly values: Float64Array;
}

/** Counts who has a number and puts those that have one side by side; gives how many they are. */
function sift(cells: Int32Array, numbers: Float64Array, into: Sifted): number {
  const { present, unreadable, cells: cellsOfValues, values } = into;
  let length = 0;
  for (let at = 0; at < cells.length; at += 1) {
    const cell = cells[at] ?? -1;
    const value = numbers[at] ?? NO_NUMBER;
    if (cell < 0 || Number.isNaN(value)) continue;
    if (value === UNREADABLE_NUMBER) {
      unreadable[cell] = (unreadable[cell] ?? 0) + 1;
      continue;
    }
    present[cell] = (present[cell] ?? 0) + 1;
    cellsOfValues[length] = cell;
    values[length] = value;
    length += 1;
  }
  return length;
}

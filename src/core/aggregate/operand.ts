import { createCells, type Cells } from './cells';
import type { Measure, MeasureOptions } from './measure';
import type { MeasureInput } from './measure-input';
import type { Counts } from './tally';

/** One measured column of a question. Most questions have one; a ratio has two. */
export interface Operand {
  readonly measure: Measure;
  readonly options: MeasureOptions;
  readonly input: MeasureInput;
  /** Only items of this source are measured, by its place; null for all items. */
  readonly source: number | null;
}

/** Makes the number to show of the operands' numbers; null for none, never an infinity. */
export type Combine = (values: readonly (number | null)[]) => number | null;

/** The cells of all operands of a question, side by side. */
export interface OperandCells {
  readonly columns: readonly Cells[];
  /** Counts an item in each of the cells, whichever operands measure it; negative ones are passed over. */
  addItems(ofItems: Int32Array): void;
  /** Items, whichever operands measure them. */
  items(cell: number): number;
  /** Begins with the number of items. */
  write(cell: number): readonly number[];
  absorb(cell: number, written: readonly number[], translate: Translate): void;
  /** By operand. */
  counts(cell: number): readonly Counts[];
  value(cell: number): number | null;
}

/** Maps a value of an operand that is the number of a segment in another part. */
export type Translate = (operand: number, segment: number) => number;

/**
 * A single operand is written as its cells write it. Several follow one another behind the number of items, each behind the
 * length of what it wrote.
 */
export function createOperandCells(operands: readonly Operand[], combine: Combine): OperandCells {
  const columns = operands.map(({ measure, options }) => createCells(measure, options));
  const [only] = columns;
  const shared = {
    columns,
    counts: (cell: number) => columns.map((column) => column.counts(cell)),
    value: (cell: number) => combine(columns.map((column) => column.value(cell))),
  };
  if (columns.length === 1 && only !== undefined) {
    return {
      ...shared,
      // The operand counts them itself.
      addItems: () => undefined,
      items: (cell) => only.counts(cell).items,
      write: only.write,
      absorb: (cell, written, translate) => {
        only.absorb(cell, written, (segment) => translate(0, segment));
      },
    };
  }
  const items: number[] = [];
  const addCount = (cell: number, count: number): void => {
    items[cell] = (items[cell] ?? 0) + count;
  };
  return {
    ...shared,
    addItems(ofItems) {
      for (const cell of ofItems) if (cell >= 0) addCount(cell, 1);
    },
    items: (cell) => items[cell] ?? 0,
    write: (cell) => [
      items[cell] ?? 0,
      ...columns.flatMap((column) => {
        const written = column.write(cell);
        return [written.length, ...written];
      }),
    ],
    absorb(cell, written, translate) {
      addCount(cell, written[0] ?? 0);
      let at = 1;
      columns.forEach((column, operand) => {
        const end = at + 1 + (written[at] ?? 0);
        column.absorb(cell, written.slice(at + 1, end), (segment) => translate(operand, segment));
        at = end;
      });
    },
  };
}

import type { CellValues } from '../../aggregate/tally';
import type { Operand } from '../operand/operand';
import { cellCount, type Partition } from './partition';

/** The values of the rows in each cell, as tallies take them. */
export interface ReadCells {
  readonly values: CellValues;
  /** By cell: rows that have a value. */
  readonly present: Float64Array;
}

/** Numbers as they are, all else as numbers of segments; a list gives several values. */
export function readValues(partition: Partition, operand: Operand): ReadCells {
  if (operand.kind === 'numbers') return readSingles(partition, operand.values());
  const sets = operand.sets();
  const membersOf = (row: number): readonly number[] => {
    const set = sets[row] ?? -1;
    return set < 0 ? [] : operand.membersOf(set);
  };
  if (operand.type === 'list') return readLists(partition, membersOf);
  return readSingles(
    partition,
    byRow(sets.length, (row) => membersOf(row)[0] ?? NaN),
  );
}

/** Of rows that have a value of the operand (all without one), the numbers of their work items. */
export function readItems(partition: Partition, operand: Operand | null, items: Int32Array): ReadCells {
  const has = operand === null ? () => true : hasValue(operand);
  return readSingles(
    partition,
    byRow(items.length, (row) => (has(row) ? (items[row] ?? NaN) : NaN)),
  );
}

function hasValue(operand: Operand): (row: number) => boolean {
  if (operand.kind === 'numbers') {
    const values = operand.values();
    return (row) => !Number.isNaN(values[row]);
  }
  const sets = operand.sets();
  return (row) => (sets[row] ?? 0) > 0;
}

function byRow(length: number, read: (row: number) => number): Float64Array {
  const values = new Float64Array(length);
  for (let row = 0; row < length; row += 1) values[row] = read(row);
  return values;
}

/** `valueOf`: by row, NaN for no value. */
function readSingles(partition: Partition, valueOf: Float64Array): ReadCells {
  const { rows, starts } = partition;
  const present = new Float64Array(cellCount(partition));
  const cells = new Int32Array(rows.length);
  const values = new Float64Array(rows.length);
  let length = 0;
  for (let cell = 0; cell < present.length; cell += 1) {
    const before = length;
    const end = starts[cell + 1] ?? 0;
    for (let at = starts[cell] ?? 0; at < end; at += 1) {
      const value = valueOf[rows[at] ?? 0] ?? NaN;
      if (Number.isNaN(value)) continue;
      cells[length] = cell;
      values[length] = value;
      length += 1;
    }
    present[cell] = length - before;
  }
  return { values: { length, cells, values, cellCount: present.length }, present };
}

function readLists(partition: Partition, membersOf: (row: number) => readonly number[]): ReadCells {
  const { rows, starts } = partition;
  const present = new Float64Array(cellCount(partition));
  const cells: number[] = [];
  const values: number[] = [];
  for (let cell = 0; cell < present.length; cell += 1) {
    const end = starts[cell + 1] ?? 0;
    for (let at = starts[cell] ?? 0; at < end; at += 1) {
      const members = membersOf(rows[at] ?? 0);
      if (members.length > 0) present[cell] = (present[cell] ?? 0) + 1;
      for (const member of members) {
        cells.push(cell);
        values.push(member);
      }
    }
  }
  return {
    values: {
      length: values.length,
      cells: Int32Array.from(cells),
      values: Float64Array.from(values),
      cellCount: present.length,
    },
    present,
  };
}

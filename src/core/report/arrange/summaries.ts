import type { MeasureOptions } from '../../aggregate/measure';
import { MEASURES } from '../../aggregate/measures/registry';
import type { CellValues, Tally, TallyOf } from '../../aggregate/tally';
import type { Operand } from '../operand/operand';
import { AGGREGATES, type PlainAggregate } from '../aggregates';
import { cellCount, type Partition } from './partition';

/** The number of each cell; null for none. */
export type CellNumber = (cell: number) => number | null;

/** What is made of the rows in the cells of a partition. */
export interface Summaries {
  readonly of: (operand: Operand, aggregate: PlainAggregate) => CellNumber;
  /** Work items, each once. */
  readonly items: CellNumber;
}

export interface SummaryContext {
  /** By row: the number of its work item. */
  readonly items: Int32Array;
  /** Whether rows may be of one work item. */
  readonly hasSharedItems: boolean;
}

/** A row without a value adds to nothing; see `COLUMN_AGGREGATES`. */
const OPTIONS: MeasureOptions = { empty: 'ignore', percentile: 50 };

/** Values are read once for all that is made of them, and only if something is. */
export function createSummaries(partition: Partition, { items, hasSharedItems }: SummaryContext): Summaries {
  const cells = cellCount(partition);
  const readings = new Map<string | Operand, Map<Operand | null, Reading>>();
  const known = new Map<PlainAggregate, Map<Operand | null, CellNumber>>();

  function readingOf(what: 'values' | 'items', operand: Operand | null): Reading {
    const ofOperands = readings.get(what) ?? new Map<Operand | null, Reading>();
    readings.set(what, ofOperands);
    const reading =
      ofOperands.get(operand) ??
      createReading(
        cells,
        what === 'items' || operand === null
          ? readItems(partition, items, operand)
          : readValues(partition, operand),
      );
    ofOperands.set(operand, reading);
    return reading;
  }

  function summarize(operand: Operand | null, aggregate: PlainAggregate): CellNumber {
    const { reads } = AGGREGATES[aggregate];
    const { tallyOf, present } = readingOf(reads, operand);
    if (reads === 'items' && !hasSharedItems) return (cell) => present[cell] ?? 0;
    const measure = MEASURES[AGGREGATES[aggregate].measure];
    const value = measure.open(tallyOf, OPTIONS);
    return (cell) => {
      const count = present[cell] ?? 0;
      return value(cell, { items: count, present: count, unreadable: 0 });
    };
  }

  function of(operand: Operand | null, aggregate: PlainAggregate): CellNumber {
    const ofOperands = known.get(aggregate) ?? new Map<Operand | null, CellNumber>();
    known.set(aggregate, ofOperands);
    const summary = ofOperands.get(operand) ?? summarize(operand, aggregate);
    ofOperands.set(operand, summary);
    return summary;
  }

  return { of, items: (cell) => of(null, 'count')(cell) };
}

interface Reading {
  readonly tallyOf: TallyOf;
  /** By cell: rows that have a value. */
  readonly present: Float64Array;
}

function createReading(
  cellCountOfAll: number,
  { present, ...read }: Omit<CellValues, 'cellCount'> & { readonly present: Float64Array },
): Reading {
  const values: CellValues = { ...read, cellCount: cellCountOfAll };
  const tallies = new Map<() => Tally, Tally>();
  return {
    present,
    tallyOf<T extends Tally>(create: () => T): T {
      const known = tallies.get(create);
      // What is kept under a function is what that function made.
      if (known !== undefined) return known as T;
      const made = create();
      made.addAll(values);
      tallies.set(create, made);
      return made;
    },
  };
}

type Read = Omit<CellValues, 'cellCount'> & { readonly present: Float64Array };

function readValues(partition: Partition, operand: Operand): Read {
  if (operand.kind === 'numbers') {
    const values = operand.values();
    return readSingles(partition, (row) => values[row] ?? NaN);
  }
  const sets = operand.sets();
  const members = (row: number): readonly number[] => {
    const set = sets[row] ?? -1;
    return set < 0 ? [] : operand.membersOf(set);
  };
  return operand.type === 'text'
    ? readSingles(partition, (row) => members(row)[0] ?? NaN)
    : readLists(partition, members);
}

function readItems(partition: Partition, items: Int32Array, operand: Operand | null): Read {
  const has = operand === null ? () => true : hasValue(operand);
  return readSingles(partition, (row) => (has(row) ? (items[row] ?? NaN) : NaN));
}

function hasValue(operand: Operand): (row: number) => boolean {
  if (operand.kind === 'numbers') {
    const values = operand.values();
    return (row) => !Number.isNaN(values[row]);
  }
  const sets = operand.sets();
  return (row) => (sets[row] ?? 0) > 0;
}

/** `read`: NaN for no value. */
function readSingles({ rows, starts }: Partition, read: (row: number) => number): Read {
  const present = new Float64Array(starts.length - 1);
  const cells = new Int32Array(rows.length);
  const values = new Float64Array(rows.length);
  let length = 0;
  for (let cell = 0; cell < present.length; cell += 1) {
    const before = length;
    const end = starts[cell + 1] ?? 0;
    for (let at = starts[cell] ?? 0; at < end; at += 1) {
      const value = read(rows[at] ?? 0);
      if (Number.isNaN(value)) continue;
      cells[length] = cell;
      values[length] = value;
      length += 1;
    }
    present[cell] = length - before;
  }
  return { length, cells, values, present };
}

function readLists({ rows, starts }: Partition, read: (row: number) => readonly number[]): Read {
  const present = new Float64Array(starts.length - 1);
  const cells: number[] = [];
  const values: number[] = [];
  for (let cell = 0; cell < present.length; cell += 1) {
    const end = starts[cell + 1] ?? 0;
    for (let at = starts[cell] ?? 0; at < end; at += 1) {
      const members = read(rows[at] ?? 0);
      if (members.length > 0) present[cell] = (present[cell] ?? 0) + 1;
      for (const member of members) {
        cells.push(cell);
        values.push(member);
      }
    }
  }
  return {
    length: values.length,
    cells: Int32Array.from(cells),
    values: Float64Array.from(values),
    present,
  };
}

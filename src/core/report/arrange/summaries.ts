import type { MeasureOptions } from '../../aggregate/measure';
import { MEASURES } from '../../aggregate/measures/registry';
import type { Tally, TallyOf } from '../../aggregate/tally';
import { AGGREGATES, type PlainAggregate } from '../aggregates';
import type { ItemNumbers } from '../operand/item-numbers';
import type { Operand } from '../operand/operand';
import { remembered } from '../remembered';
import { readItems, readValues, type ReadCells } from './cell-values';
import { rowsOf, type Partition } from './partition';

/** The number of each cell; null for none. */
export type CellNumber = (cell: number) => number | null;

/** What is made of the rows in the cells of a partition. */
export interface Summaries {
  readonly of: (operand: Operand, aggregate: PlainAggregate) => CellNumber;
  /** Work items, each once. */
  readonly items: (cell: number) => number | null;
  readonly readings: Readings;
}

/** A row without a value adds to nothing; see `COLUMN_AGGREGATES`. */
const OPTIONS: MeasureOptions = { empty: 'ignore', percentile: 50 };

/** Values are read once for all that is made of them, and only if something is. */
export function createSummaries(partition: Partition, items: ItemNumbers): Summaries {
  return summariesOf({
    isShared: items.isShared,
    itemsIn: (cell) => rowsOf(partition, cell).length,
    values: remembered((operand) => createReading(readValues(partition, operand))),
    items: remembered((operand) => createReading(readItems(partition, operand, items.byRow()))),
  });
}

/**
 * The summaries of cells that have been divided, from those of their parts: no row is read again. Only where no row is in two parts
 * of a cell. `firsts`: by cell the first of its parts, and one more.
 */
export function mergeSummaries({ readings }: Summaries, firsts: Uint32Array): Summaries {
  const { isShared, itemsIn, values, items } = readings;
  return summariesOf({
    isShared,
    itemsIn: (cell) => {
      let count = 0;
      for (let part = firsts[cell] ?? 0; part < (firsts[cell + 1] ?? 0); part += 1) count += itemsIn(part);
      return count;
    },
    values: remembered((operand) => mergeReading(values(operand), firsts)),
    items: remembered((operand) => mergeReading(items(operand), firsts)),
  });
}

/** What summaries are made of. */
interface Readings {
  /** Whether several rows can be of one work item. */
  readonly isShared: boolean;
  /** Rows. */
  readonly itemsIn: (cell: number) => number;
  readonly values: (operand: Operand) => Reading;
  /** Null for all rows. */
  readonly items: (operand: Operand | null) => Reading;
}

function summariesOf(readings: Readings): Summaries {
  const { isShared, itemsIn, values, items } = readings;

  function summaryOf(aggregate: PlainAggregate, { tallyOf, present }: Reading): CellNumber {
    const { measure, ofNone } = AGGREGATES[aggregate];
    const value = MEASURES[measure].open(tallyOf, OPTIONS);
    return (cell) => {
      const count = present[cell] ?? 0;
      return count === 0 ? ofNone : value(cell, { items: count, present: count, unreadable: 0 });
    };
  }

  /** Where each row is a work item of its own, those with a value are counted already. */
  function countOf(operand: Operand): CellNumber {
    if (isShared) return summaryOf('count', items(operand));
    const { present } = values(operand);
    return (cell) => present[cell] ?? 0;
  }

  const of = remembered((operand: Operand) =>
    remembered((aggregate: PlainAggregate) =>
      aggregate === 'count'
        ? countOf(operand)
        : summaryOf(aggregate, readings[AGGREGATES[aggregate].reads](operand)),
    ),
  );
  return {
    of: (operand, aggregate) => of(operand)(aggregate),
    items: isShared ? (cell) => summaryOf('count', items(null))(cell) : itemsIn,
    readings,
  };
}

interface Reading extends Pick<ReadCells, 'present'> {
  readonly tallyOf: TallyOf;
}

function createReading({ values, present }: ReadCells): Reading {
  return readingOf(present, (create) => {
    const tally = create();
    tally.addAll(values);
    return tally;
  });
}

function mergeReading(parts: Reading, firsts: Uint32Array): Reading {
  const present = new Float64Array(firsts.length - 1);
  const eachPart = (visit: (cell: number, part: number) => void): void => {
    for (let cell = 0; cell < present.length; cell += 1) {
      for (let part = firsts[cell] ?? 0; part < (firsts[cell + 1] ?? 0); part += 1) visit(cell, part);
    }
  };
  eachPart((cell, part) => (present[cell] = (present[cell] ?? 0) + (parts.present[part] ?? 0)));
  return readingOf(present, (create) => {
    const merged = create();
    const ofParts = parts.tallyOf(create);
    eachPart((cell, part) => {
      const written: number[] = [];
      ofParts.write(part, written);
      merged.absorb(cell, written, (segment) => segment);
    });
    return merged;
  });
}

function readingOf(present: Float64Array, make: (create: () => Tally) => Tally): Reading {
  const tallyOf = remembered(make);
  // What is kept under a function is what that function made.
  return { present, tallyOf: <T extends Tally>(create: () => T) => tallyOf(create) as T };
}

import { createCells } from './cells';
import type { Measured } from './operand';
import type { AggregateState } from './state';
import type { Counts } from './tally';

/** Where the segments of a dimension are shown. Several may share a place: they are shown as one. */
export interface Placement {
  /** Number of places. */
  readonly places: number;
  /** By segment: its place, or `HIDDEN`. */
  readonly ofSegment: readonly number[];
  /** The place of items without a value, or `HIDDEN`. */
  readonly ofEmpty: number;
}

export const HIDDEN = -1;

/** Of a dimension that a question does not have: all items in one place. */
export const ONE_PLACE: Placement = { places: 1, ofSegment: [], ofEmpty: 0 };

export interface Figure {
  readonly value: number | null;
  readonly items: number;
  /** By operand. */
  readonly counts: readonly Counts[];
}

/** A total in both ways: each item once, or once per cell that it is in. */
export interface Total {
  readonly unique: Figure;
  readonly summed: Figure;
}

export interface RollUp {
  readonly cell: (row: number, column: number) => Figure;
  readonly rowTotal: (row: number) => Total;
  readonly columnTotal: (column: number) => Total;
  readonly grandTotal: Total;
  /** Items all of whose segments are hidden. */
  readonly hiddenItems: number;
}

export interface RollUpInput {
  readonly state: AggregateState;
  readonly measured: Measured;
  readonly rows: Placement;
  readonly columns: Placement;
  /** So many of the first rows hold the items of the rows before them as well. */
  readonly accumulatedRows: number;
}

/**
 * The table of an aggregate. An item in several segments counts in each of their cells, but only once in a cell where
 * several of its segments share a place. Accumulated rows must be segments that no item is in two of (periods, ranges); the
 * totals of the columns stay those of the items.
 */
export function rollUp({ state, measured, rows, columns, accumulatedRows }: RollUpInput): RollUp {
  const open = (): Figures => createFigures(measured);
  const cells = open();
  const byRow = { unique: open(), summed: open() };
  const byColumn = { unique: open(), summed: open() };
  const grand = { unique: open(), summed: open() };
  let hiddenItems = 0;

  for (const { members, tally } of state.groups) {
    const inRows = placesOf(members[0] ?? [], rows);
    const inColumns = placesOf(members[1] ?? [], columns);
    if (inRows.length === 0 || inColumns.length === 0) {
      hiddenItems += tally[0] ?? 0;
      continue;
    }
    grand.unique.absorb(0, tally);
    for (const column of inColumns) byColumn.unique.absorb(column, tally);
    for (const row of inRows) {
      byRow.unique.absorb(row, tally);
      for (const column of inColumns) {
        cells.absorb(row * columns.places + column, tally);
        byRow.summed.absorb(row, tally);
        byColumn.summed.absorb(column, tally);
        grand.summed.absorb(0, tally);
      }
    }
  }

  for (let row = 1; row < accumulatedRows; row += 1) {
    byRow.unique.absorbFrom(row, row - 1);
    byRow.summed.absorbFrom(row, row - 1);
    for (let column = 0; column < columns.places; column += 1) {
      cells.absorbFrom(row * columns.places + column, (row - 1) * columns.places + column);
    }
  }

  return {
    cell: (row, column) => cells.figure(row * columns.places + column),
    rowTotal: (row) => totalOf(byRow, row),
    columnTotal: (column) => totalOf(byColumn, column),
    grandTotal: totalOf(grand, 0),
    hiddenItems,
  };
}

function totalOf({ unique, summed }: Record<'unique' | 'summed', Figures>, place: number): Total {
  return { unique: unique.figure(place), summed: summed.figure(place) };
}

function placesOf(members: readonly number[], { ofSegment, ofEmpty }: Placement): readonly number[] {
  const places = members.length === 0 ? [ofEmpty] : members.map((segment) => ofSegment[segment] ?? HIDDEN);
  const shown = places.filter((place) => place !== HIDDEN);
  return shown.length < 2 ? shown : [...new Set(shown)];
}

interface Figures {
  absorb(place: number, tally: readonly number[]): void;
  /** Adds what a place holds to another. */
  absorbFrom(place: number, from: number): void;
  /** Of a place that nothing was added to: the measure of nothing. */
  figure(place: number): Figure;
}

/** Cells are numbered without gaps and places are not: most cells of a large table are empty. */
function createFigures(measured: Measured): Figures {
  const cells = createCells(measured);
  const cellOf = new Map<number, number>();
  const EMPTY_CELL = 0;

  function absorb(place: number, tally: readonly number[]): void {
    let cell = cellOf.get(place);
    if (cell === undefined) {
      cell = EMPTY_CELL + 1 + cellOf.size;
      cellOf.set(place, cell);
    }
    cells.absorb(cell, tally, (_, segment) => segment);
  }

  return {
    absorb,
    absorbFrom(place, from) {
      const cell = cellOf.get(from);
      if (cell !== undefined) absorb(place, cells.write(cell));
    },
    figure(place) {
      const cell = cellOf.get(place) ?? EMPTY_CELL;
      const counts = cells.counts(cell);
      return { value: cells.value(cell), items: cells.items(cell), counts };
    },
  };
}

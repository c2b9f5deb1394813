import type { MeasureSpec } from '../chart/config';
import { createCells } from './cells';
import type { Measure } from './measure';
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

export interface Figure extends Counts {
  readonly value: number | null;
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
  readonly measure: Measure;
  readonly measureSpec: MeasureSpec;
  readonly rows: Placement;
  readonly columns: Placement;
}

/**
 * The table of an aggregate. An item in several segments counts in each of their cells, but only once in a cell where
 * several of its segments share a place.
 */
export function rollUp({ state, measure, measureSpec, rows, columns }: RollUpInput): RollUp {
  const open = (): Figures => createFigures(measure, measureSpec);
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
  /** Of a place that nothing was added to: the measure of nothing. */
  figure(place: number): Figure;
}

/** Cells are numbered without gaps and places are not: most cells of a large table are empty. */
function createFigures(measure: Measure, measureSpec: MeasureSpec): Figures {
  const cells = createCells(measure, measureSpec);
  const cellOf = new Map<number, number>();
  const same = (segment: number): number => segment;
  const EMPTY_CELL = 0;

  return {
    absorb(place, tally) {
      let cell = cellOf.get(place);
      if (cell === undefined) {
        cell = EMPTY_CELL + 1 + cellOf.size;
        cellOf.set(place, cell);
      }
      cells.absorb(cell, tally, same);
    },
    figure(place) {
      const cell = cellOf.get(place) ?? EMPTY_CELL;
      return { ...cells.counts(cell), value: cells.value(cell) };
    },
  };
}

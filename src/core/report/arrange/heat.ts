import type { PivotView } from '../definition';
import type { PivotCell } from '../result';

type Table = readonly (readonly (PivotCell | null)[])[];

/** By what cells are compared with: one number for all that are compared with each other. */
const COMPARED: Readonly<
  Record<Exclude<PivotView['heat'], 'none'>, (row: number, column: number) => number>
> = {
  table: () => 0,
  rows: (row) => row,
  columns: (_, column) => column,
};

/** Cells with their places between the least and the most of the first measure; all that are equal are the most. */
export function withHeat(cells: Table, heat: PivotView['heat']): Table {
  if (heat === 'none') return cells;
  const comparedOf = COMPARED[heat];
  const least: number[] = [];
  const most: number[] = [];
  each(cells, (value, row, column) => {
    const compared = comparedOf(row, column);
    least[compared] = Math.min(least[compared] ?? value, value);
    most[compared] = Math.max(most[compared] ?? value, value);
  });
  return cells.map((line, row) =>
    line.map((cell, column) => {
      const value = cell?.values[0] ?? null;
      if (cell === null || value === null) return cell;
      const compared = comparedOf(row, column);
      const from = least[compared] ?? value;
      const range = (most[compared] ?? value) - from;
      return { ...cell, heat: range === 0 ? 1 : (value - from) / range };
    }),
  );
}

function each(cells: Table, visit: (value: number, row: number, column: number) => void): void {
  cells.forEach((line, row) =>
    line.forEach((cell, column) => {
      const value = cell?.values[0] ?? null;
      if (value !== null) visit(value, row, column);
    }),
  );
}

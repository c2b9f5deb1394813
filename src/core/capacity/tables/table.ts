import type { TableCell } from '../../chart/csv';
import type { Figure, NoFigureReason } from '../figure';

/** A table as a spreadsheet takes it: the first row names the columns, no row is shorter than that. */
export type Table = readonly (readonly TableCell[])[];

/** A number, or in words why there is none. */
export function figureCell(figure: Figure, reasonOf: (reason: NoFigureReason) => string): TableCell {
  return figure.reason === null ? figure.value : reasonOf(figure.reason);
}

import type { TableCell } from '../../table/table';
import type { Figure, NoFigureReason } from '../figure';

/** A number, or in words why there is none. */
export function figureCell(figure: Figure, reasonOf: (reason: NoFigureReason) => string): TableCell {
  return figure.reason === null ? figure.value : reasonOf(figure.reason);
}

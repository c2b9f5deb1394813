import { listCell } from '../../core/list/cell';
import { EMPTY_CELL, type ReportCell } from '../../core/report/cell';
import type { RowsReading } from './read-report';

/** `coming`: what is only shown has not been read yet. `gone`: it could not be, the work item is gone or hidden by now. */
export type ShownCell = ReportCell | { readonly kind: 'coming' } | { readonly kind: 'gone' };

const COMING: ShownCell = { kind: 'coming' };
const GONE: ShownCell = { kind: 'gone' };

/** The cell of a row in a column by its place: of the values that the rows keep, else of the work item's details. */
export function cellOf(
  { rows, details, compiled }: Pick<RowsReading, 'rows' | 'details' | 'compiled'>,
  row: number,
  at: number,
): ShownCell {
  const kept = rows.cell(row, at);
  if (kept !== null) return kept;
  const issue = details.of(rows.idOf(row));
  if (issue === undefined) return COMING;
  if (issue === null) return GONE;
  const field = compiled.columns[at]?.field ?? null;
  return field === null ? EMPTY_CELL : listCell(field, issue);
}

/** Whether all cells of a column are there, so that rows can be sorted by them. */
export function canSortBy(reading: RowsReading, at: number): boolean {
  return reading.isWhole || reading.compiled.columns[at]?.isKept === true;
}

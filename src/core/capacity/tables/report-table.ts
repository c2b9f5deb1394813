import type { NoFigureReason } from '../figure';
import type { CapacityMatrix, ReportCell } from '../report/create-report';
import type { ReportColumn } from '../report/report-columns';
import type { ReportRowKey } from '../report/report-rows';
import type { Table } from '../../table/table';
import { figureCell } from './figure-cell';

export const REPORT_MEASURES = ['total', 'remaining', 'allocated', 'balance', 'utilisation'] as const;
export type ReportMeasure = (typeof REPORT_MEASURES)[number];

export interface ReportWords {
  readonly row: (row: ReportRowKey) => string;
  readonly column: (column: ReportColumn) => string;
  readonly reason: (reason: NoFigureReason) => string;
  /** What stands over the names of the rows, and over and before the totals. */
  readonly rows: string;
  readonly total: string;
}

/** One measure of a report, with its totals. */
export function reportTable(matrix: CapacityMatrix, measure: ReportMeasure, words: ReportWords): Table {
  const cells = (of: readonly ReportCell[]) => of.map((cell) => figureCell(cell[measure], words.reason));
  return [
    [words.rows, ...matrix.columns.map(words.column), words.total],
    ...matrix.rows.map((row) => [words.row(row.key), ...cells([...row.cells, row.total])]),
    [words.total, ...cells([...matrix.totals, matrix.total])],
  ];
}

import { REPORT_MEASURES } from '../../core/capacity/tables/report-table';

/** What a cell of a report tells: how full it is, or one number. */
export const MATRIX_MEASURES = ['overview', ...REPORT_MEASURES] as const;
export type MatrixMeasure = (typeof MATRIX_MEASURES)[number];

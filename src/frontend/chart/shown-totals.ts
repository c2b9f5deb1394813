import type { ChartModel, ModelCell } from '../../core/chart/model';

/** Which totals a table of two dimensions has. */
export interface ShownTotals {
  /** Of each row, in a column. */
  readonly ofRows: boolean;
  /** Of each column, in a row. */
  readonly ofColumns: boolean;
}

/** Totals that are empty throughout are left out: a trend's lines add up to nothing, and a change has no total. */
export function shownTotals({ rowTotals, columnTotals, grandTotal }: ChartModel): ShownTotals {
  const hasValue = (totals: readonly ModelCell[]): boolean =>
    [...totals, grandTotal].some(({ value }) => value !== null);
  return { ofRows: hasValue(rowTotals), ofColumns: hasValue(columnTotals) };
}

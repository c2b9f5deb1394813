import type { ColumnWidth } from '../../core/report/definition';
import type { ShownColumn } from '../../core/report/shown-columns';

/** Room for a number, a date, a sentence. */
const WIDTHS_PX: Readonly<Record<ColumnWidth, number>> = { auto: 140, narrow: 100, medium: 200, wide: 340 };
const GROUP_PX = 240;
const PROGRESS_PX = 160;

export interface TableWidths {
  /** All columns side by side need so much; a narrower place scrolls. */
  readonly totalPx: number;
  /** Percent of the table; null without groups. */
  readonly group: number | null;
  /** Percent of the table, by column. */
  readonly columns: readonly number[];
  /** Percent of the table; 0 without progress. */
  readonly progress: number;
}

/** As wide as the report wants its columns, in proportion where there is more room. */
export function tableWidths(
  columns: readonly ShownColumn[],
  { isGrouped, hasProgress }: { readonly isGrouped: boolean; readonly hasProgress: boolean },
): TableWidths {
  const widths = columns.map(({ column }) => WIDTHS_PX[column.width]);
  const around = (isGrouped ? GROUP_PX : 0) + (hasProgress ? PROGRESS_PX : 0);
  const totalPx = widths.reduce((sum, width) => sum + width, around);
  const percent = (width: number): number => (width / totalPx) * 100;
  return {
    totalPx,
    group: isGrouped ? percent(GROUP_PX) : null,
    columns: widths.map(percent),
    progress: hasProgress ? percent(PROGRESS_PX) : 0,
  };
}

import type { ColumnWidth } from '../../core/report/definition';
import type { ShownColumn } from './shown-columns';

/** Room for a number, a date, a sentence. */
const WIDTHS_PX: Readonly<Record<ColumnWidth, number>> = { auto: 140, narrow: 100, medium: 200, wide: 340 };
const GROUP_PX = 240;

export interface TableWidths {
  /** All columns side by side need so much; a narrower place scrolls. */
  readonly totalPx: number;
  /** Percent of the table; null without groups. */
  readonly group: number | null;
  /** Percent of the table, by column. */
  readonly columns: readonly number[];
}

/** As wide as the report wants its columns, in proportion where there is more room. */
export function tableWidths(columns: readonly ShownColumn[], isGrouped: boolean): TableWidths {
  const widths = columns.map(({ column }) => WIDTHS_PX[column.width]);
  const totalPx = widths.reduce((sum, width) => sum + width, isGrouped ? GROUP_PX : 0);
  const percent = (width: number): number => (width / totalPx) * 100;
  return { totalPx, group: isGrouped ? percent(GROUP_PX) : null, columns: widths.map(percent) };
}

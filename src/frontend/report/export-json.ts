import type { Sheet, TableCell } from '../../core/table/table';
import { formatDay } from '../../core/time/period';
import type { RowsReading } from './read-report';

/** The tables of a report for other programs, with what is to be known about them. Dates are texts, `2025-06-02`. */
export function exportJson(
  { prepared, isComplete, read }: RowsReading,
  { name, sheets }: { readonly name: string; readonly sheets: readonly Sheet[] },
): Blob {
  const { jql, computedAt, timeZone } = prepared;
  const content = {
    report: name,
    jql,
    readAt: new Date(computedAt).toISOString(),
    timeZone,
    isComplete,
    workItems: read,
    tables: sheets.map((sheet) => {
      const [columns = [], ...rows] = sheet.table;
      return { name: sheet.name, columns, rows: rows.map((row) => row.map(plain)) };
    }),
  };
  return new Blob([JSON.stringify(content)], { type: 'application/json' });
}

function plain(cell: TableCell): string | number | null {
  return typeof cell === 'object' && cell !== null ? formatDay(cell.day) : cell;
}

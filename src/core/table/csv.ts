import { formatDay } from '../time/period';
import type { Table, TableCell } from './table';

/**
 * What spreadsheets take for the beginning of a formula, at the start of a text.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * A table as CSV: RFC 4180, lines end with CRLF. Numbers are written with a decimal point, missing ones as nothing, dates as
 * `2025-06-02`. A text that a spreadsheet would run as a formula gets an apostrophe before it.
 *
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export function toCsv(table: Table): string {
  return table.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

function csvCell(cell: TableCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  if (typeof cell === 'object') return formatDay(cell.day);
  const text = FORMULA_START.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

import writeXlsxFile, { type CellObject, type SheetData } from 'write-excel-file/universal';
import { sheetNames } from '../../core/table/sheet-names';
import type { Sheet, Table, TableCell } from '../../core/table/table';

const DAY_MS = 86_400_000;
const DATE_FORMAT = 'yyyy-mm-dd';
/** Characters: a column shows its texts, but a long one does not push the others out of sight. */
const WIDTH = { least: 8, most: 60, padding: 2 } as const;

/**
 * Tables as one Excel workbook, a sheet each. Numbers are numbers, dates are dates, and a text is never a formula, whatever it
 * begins with. The row of heads is bold and stays in sight.
 */
export function workbookBlob(sheets: readonly Sheet[]): Promise<Blob> {
  const names = sheetNames(sheets);
  return writeXlsxFile(
    sheets.map(({ table }, at) => ({
      sheet: names[at] ?? '',
      data: sheetData(table),
      columns: columnWidths(table),
      stickyRowsCount: 1,
    })),
  ).toBlob();
}

function sheetData(table: Table): SheetData {
  return table.map((row, at) => row.map((cell) => (at === 0 ? headOf(cell) : cellOf(cell))));
}

function headOf(cell: TableCell): CellObject | null {
  const content = cellOf(cell);
  return content === null ? null : { ...content, fontWeight: 'bold' };
}

function cellOf(cell: TableCell): CellObject | null {
  if (cell === null) return null;
  if (typeof cell === 'number') return { value: cell, type: Number };
  if (typeof cell === 'string') return { value: cell, type: String };
  return { value: new Date(cell.day * DAY_MS), type: Date, format: DATE_FORMAT };
}

function columnWidths(table: Table): { readonly width: number }[] {
  const [head = []] = table;
  return head.map((_name, column) => {
    const longest = table.reduce((most, row) => Math.max(most, lengthOf(row[column] ?? null)), 0);
    return { width: Math.min(WIDTH.most, Math.max(WIDTH.least, longest + WIDTH.padding)) };
  });
}

function lengthOf(cell: TableCell): number {
  if (cell === null) return 0;
  return typeof cell === 'object' ? DATE_FORMAT.length : String(cell).length;
}

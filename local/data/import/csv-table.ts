import { CsvError, parse } from 'csv-parse/sync';
import type { SkippedRow } from './imported-issue';

/** A CSV file by column names. Names are compared without regard to case; the same name may head several columns. */
export interface CsvTable {
  readonly columns: readonly string[];
  readonly rows: readonly CsvRow[];
  readonly skipped: readonly SkippedRow[];
}

export interface CsvRow {
  /** The line at which the row begins, counted from 1. */
  readonly line: number;
  /** The first value that is not blank, without the blanks around it; empty when there is none. */
  one(column: string): string;
  /** All values of the columns of this name that are not blank. */
  all(column: string): readonly string[];
}

const DELIMITERS = [',', ';', '\t'] as const;

/** The table, or a sentence that says why there is none. */
export function readCsvTable(text: string): CsvTable | string {
  const skipped: SkippedRow[] = [];
  const records = parseRecords(text, skipped);
  if (typeof records === 'string') return records;
  const [header, ...body] = records;
  if (header === undefined) return 'The file is empty.';
  const columns = header.cells.map((cell) => cell.trim());
  const places = new Map<string, number[]>();
  columns.forEach((column, index) => {
    const name = column.toLowerCase();
    places.set(name, [...(places.get(name) ?? []), index]);
  });
  const rows = body.flatMap(({ line, cells }): readonly CsvRow[] => {
    if (cells.length !== columns.length) {
      skipped.push({ line, reason: `${cells.length} columns instead of ${columns.length}.` });
      return [];
    }
    const all = (column: string): readonly string[] =>
      (places.get(column.toLowerCase()) ?? [])
        .map((index) => cells[index]?.trim() ?? '')
        .filter((cell) => cell !== '');
    return [{ line, all, one: (column) => all(column)[0] ?? '' }];
  });
  return { columns, rows, skipped };
}

interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

function parseRecords(text: string, skipped: SkippedRow[]): readonly CsvRecord[] | string {
  const records: CsvRecord[] = [];
  try {
    parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      on_skip: (error) => {
        skipped.push({ line: error === undefined ? 0 : lineOf(error), reason: error?.message ?? 'Not CSV.' });
        return undefined;
      },
      on_record: (cells: string[], context) => {
        records.push({ line: context.lines - lineBreaks(cells), cells });
        return null;
      },
    });
  } catch (error) {
    if (error instanceof CsvError) return `The file is not CSV: ${error.message}`;
    throw error;
  }
  return records;
}

/** The separator that occurs most often in the first line. */
function delimiterOf(text: string): string {
  const header = text.slice(0, Math.max(0, text.indexOf('\n')));
  const timesIn = (delimiter: string): number => header.split(delimiter).length;
  return DELIMITERS.reduce((best, delimiter) => (timesIn(delimiter) > timesIn(best) ? delimiter : best));
}

function lineOf(error: CsvError): number {
  const { lines } = error;
  return typeof lines === 'number' ? lines : 0;
}

function lineBreaks(cells: readonly string[]): number {
  return cells.reduce((count, cell) => count + cell.split('\n').length - 1, 0);
}

import { CsvError, parse } from 'csv-parse/sync';
import type { SkippedRow } from './imported-issue';

/** A CSV file by column names. Names are compared without regard to case; the same name may head several columns. */
export interface CsvTable {
  readonly columns: readonly string[];
  readonly rows: readonly CsvRow[];
  readonly skipped: readonly SkippedRow[];
  /** Semicolons separate the columns where the comma separates decimals. */
  readonly hasDecimalComma: boolean;
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
export function readCsvTable(source: string): CsvTable | string {
  // The parser counts a CRLF within quotes as two lines.
  const text = source.replaceAll('\r\n', '\n');
  const skipped: SkippedRow[] = [];
  const delimiter = delimiterOf(text);
  const records = parseRecords(text, delimiter, skipped);
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
  return { columns, rows, skipped, hasDecimalComma: delimiter === ';' };
}

interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

function parseRecords(text: string, delimiter: string, skipped: SkippedRow[]): readonly CsvRecord[] | string {
  const records: CsvRecord[] = [];
  /** The last line of what was read or skipped: the next row begins after it. */
  let lastLine = 0;
  const quoteAfter = createQuoteFinder(text, delimiter);
  try {
    parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      on_skip: (error) => {
        if (error === undefined) return undefined;
        skipped.push(skippedRow(error, () => quoteAfter(lastLine + 1)));
        lastLine = lineOf(error);
        return undefined;
      },
      on_record: (cells: string[], context) => {
        records.push({ line: context.lines - lineBreaks(cells), cells });
        lastLine = context.lines;
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

/** A quotation mark that nobody closed swallows rows up to the next one or the end: the line to look at is its own. */
function skippedRow(error: CsvError, findQuote: () => number): SkippedRow {
  const line = lineOf(error);
  const isUnclosed = error.code === 'CSV_QUOTE_NOT_CLOSED';
  if (!isUnclosed && error.code !== 'CSV_INVALID_CLOSING_QUOTE') return { line, reason: error.message };
  const quote = findQuote();
  if (isUnclosed) {
    const lost = quote === line ? '' : ` What follows it, to the end of the file, was not read.`;
    return { line: quote, reason: `The quotation mark on line ${quote} is never closed.${lost}` };
  }
  const lost = quote === line ? '' : ` Lines ${quote} to ${line} were not read.`;
  return {
    line: quote,
    reason: `The quotation mark on line ${quote} is not closed where its value ends: text follows the next one, on line ${line}.${lost}`,
  };
}

/** Finds the line of the last quotation mark that opens a value at or after a line and is not closed well. */
function createQuoteFinder(text: string, delimiter: string): (fromLine: number) => number {
  const startOf = createLineFinder(text);
  return (fromLine) => {
    let line = fromLine;
    let opened = fromLine;
    let isOpen = false;
    for (let at = startOf(fromLine); at < text.length; at++) {
      const char = text[at];
      if (char === '\n') line++;
      if (char !== '"') continue;
      const after = text[at + 1] ?? '\n';
      if (!isOpen) {
        isOpen = [delimiter, '\n'].includes(text[at - 1] ?? '\n');
        if (isOpen) opened = line;
      } else if (after === '"') at++;
      else if ([delimiter, '\n'].includes(after)) isOpen = false;
      else return opened;
    }
    return opened;
  };
}

/** Where a line begins; asked for lines from first to last, it looks at each character once. */
function createLineFinder(text: string): (line: number) => number {
  let known = 1;
  let start = 0;
  return (line) => {
    for (; known < line; known++) {
      const end = text.indexOf('\n', start);
      if (end === -1) return text.length;
      start = end + 1;
    }
    return start;
  };
}

function lineOf(error: CsvError): number {
  const { lines } = error;
  return typeof lines === 'number' ? lines : 0;
}

function lineBreaks(cells: readonly string[]): number {
  return cells.reduce((count, cell) => count + cell.split('\n').length - 1, 0);
}

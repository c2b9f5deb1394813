import type { SmallSite } from '../../jira/model';
import type { ImportReportView } from '../../protocol';
import { buildSite } from './build-site';
import { JIRA_COLUMNS, PUBLIC_COLUMNS } from './csv-columns';
import { readCsvTable, type CsvTable } from './csv-table';
import type { Reading } from './imported-issue';
import { readJiraCsv } from './read-jira-csv';
import { readJiraJson } from './read-jira-json';
import { readPublicCsv } from './read-public-csv';

export type ImportAnswer =
  | { readonly ok: true; readonly data: SmallSite; readonly report: ImportReportView }
  | { readonly ok: false; readonly error: string };

/**
 * A site from the text of a file: Jira's CSV export, the CSV of the public data set, or Jira JSON. The content decides
 * which, not the file's name. Rows that cannot be read are reported and left out; a file without any is an error.
 */
export function importFile(input: { fileName: string; text: string; now: number }): ImportAnswer {
  const reading = readText(input.text.replace(/^\uFEFF/, ''), input.now);
  if (!reading.ok) return { ok: false, error: `${input.fileName}: ${reading.error}` };
  const { issues, skipped, madeUp } = reading.file;
  if (issues.length === 0) return { ok: false, error: `${input.fileName}: ${nothingReadable(skipped)}` };
  const built = buildSite(reading.file, input.now);
  return {
    ok: true,
    data: built.data,
    report: {
      file: input.fileName,
      read: issues.length,
      skipped: skipped.toSorted((a, b) => a.line - b.line),
      madeUp: [...madeUp, ...built.madeUp],
    },
  };
}

function readText(text: string, now: number): Reading {
  const start = text.trimStart();
  if (start === '') return { ok: false, error: 'The file is empty.' };
  if (start.startsWith('{') || start.startsWith('[')) return readJiraJson(text);
  const table = readCsvTable(text);
  return typeof table === 'string' ? { ok: false, error: table } : readTable(table, now);
}

/** Columns without which a file is not of the format. */
const PUBLIC_MARKS: readonly (typeof PUBLIC_COLUMNS)[number][] = [
  'repo_name',
  'id',
  'project_name',
  'issue_name',
  'created',
];

function readTable(table: CsvTable, now: number): Reading {
  const has = (names: readonly string[]): boolean =>
    table.columns.some((column) => names.some((name) => name.toLowerCase() === column.toLowerCase()));
  if (PUBLIC_MARKS.every((column) => has([column]))) return readPublicCsv(table);
  const canNameProject =
    has(JIRA_COLUMNS.key) || has(JIRA_COLUMNS.projectKey) || has(JIRA_COLUMNS.projectName);
  const canDoWithoutCreated = has(JIRA_COLUMNS.key) && has(JIRA_COLUMNS.summary);
  if (canDoWithoutCreated || (has(JIRA_COLUMNS.created) && canNameProject)) return readJiraCsv(table, now);
  const found = table.columns.slice(0, 6).join(', ');
  return {
    ok: false,
    error:
      `Neither a CSV export of Jira (it needs the columns "Issue key" and "Created" or "Summary") nor Jira JSON. ` +
      `The first columns are: ${found}.`,
  };
}

function nothingReadable(skipped: readonly { readonly line: number; readonly reason: string }[]): string {
  const [first] = skipped;
  return first === undefined
    ? 'The file has a header but no rows.'
    : `None of its ${skipped.length} rows can be read. Line ${first.line}: ${first.reason}`;
}

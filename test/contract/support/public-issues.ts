import { importFile } from '../../../local/data/import/import-file';
import type { LocalSite } from '../../../local/site';
import { aLocalSite } from '../../support/local-site';
import { createCsvDatabase, type CsvDatabase } from './csv-database';
import { readSharedText } from './shared-files';

export const PUBLIC_ISSUES_NOW = Date.UTC(2026, 2, 18, 9);
const FILE = 'data/public-jira-issues.csv';

/** The public issues twice: imported into a site, and as a table of SQL. */
export interface PublicIssues {
  readonly site: LocalSite;
  readonly admin: string;
  readonly file: CsvDatabase;
}

let loading: Promise<PublicIssues> | undefined;

export function loadPublicIssues(): Promise<PublicIssues> {
  return (loading ??= load());
}

async function load(): Promise<PublicIssues> {
  const text = readSharedText(FILE);
  const answer = importFile({ fileName: FILE, text, now: PUBLIC_ISSUES_NOW });
  if (!answer.ok) throw new Error(answer.error);
  const site = await aLocalSite({ data: answer.data, now: () => PUBLIC_ISSUES_NOW });
  return { site, admin: answer.data.users[0]?.accountId ?? '', file: await createCsvDatabase(text) };
}

/** The day in UTC: some sites of the file write their own offset. */
export const sqlDay = (column: string): string =>
  `date(substr(${column}, 1, 23) || substr(${column}, 24, 3) || ':' || substr(${column}, 27, 2))`;

/** The labels as the file writes them (`['a', "b's"]`), in lower case: Jira does not tell capital and small letters apart. */
export function labelsIn(text: string): readonly string[] {
  const names = [...text.matchAll(/'([^']*)'|"([^"]*)"/g)].map(([, a, b]) => (a ?? b ?? '').toLowerCase());
  return [...new Set(names)];
}

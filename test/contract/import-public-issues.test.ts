import { importFile } from '../../local/data/import/import-file';
import { createJqlEngine } from '../../local/jira/jql/engine';
import type { IssueRecord, SmallSite } from '../../local/jira/model';
import { createCsvDatabase, type CsvDatabase } from './support/csv-database';
import { describeWithShared, readSharedText } from './support/shared-files';

const NOW = Date.UTC(2026, 2, 18, 9);
const FILE = 'data/public-jira-issues.csv';

interface Site {
  readonly data: SmallSite;
  readonly file: CsvDatabase;
  /** How many issues the local Jira finds for its admin. */
  readonly count: (jql: string) => number;
}

let loading: Promise<Site> | undefined;
const load = (): Promise<Site> => (loading ??= loadSite());

async function loadSite(): Promise<Site> {
  const text = readSharedText(FILE);
  const answer = importFile({ fileName: FILE, text, now: NOW });
  if (!answer.ok) throw new Error(answer.error);
  expect(answer.report).toMatchObject({ read: 1240, skipped: [] });
  const engine = createJqlEngine(answer.data);
  const viewer = answer.data.users[0] ?? null;
  return {
    data: answer.data,
    file: await createCsvDatabase(text),
    count: (jql) => {
      const found = engine.count({ jql, viewer, now: NOW });
      if (!found.ok) throw new Error(`${jql}: ${found.errors.join(' ')}`);
      return found.count;
    },
  };
}

const quoted = (text: string): string => `"${text.replace(/\\/g, '\\\\').replace(/"/g, '\\"')}"`;

/** Counts by JQL for the same names that SQL found. */
const countEach = (
  site: Site,
  field: string,
  expected: Readonly<Record<string, number>>,
): Record<string, number> =>
  Object.fromEntries(
    Object.keys(expected).map((name) => [
      name,
      site.count(name === '' ? `${field} is EMPTY` : `${field} = ${quoted(name)}`),
    ]),
  );

describeWithShared('the public issues, imported', () => {
  it.each([
    ['issuetype', 'select issue_name, count(*) from file group by 1'],
    ['priority', 'select priority, count(*) from file group by 1'],
    ['assignee', 'select assignee_id, count(*) from file group by 1 order by 2 desc limit 60'],
    ['reporter', 'select reporter_id, count(*) from file group by 1 order by 2 desc limit 60'],
    ['creator', 'select creator_id, count(*) from file group by 1 order by 2 desc limit 60'],
    ['project', 'select project_name, count(*) from file group by 1'],
    ['Site', 'select repo_name, count(*) from file group by 1'],
    [
      'statusCategory',
      "select iif(resolutiondate = '', 'In Progress', 'Done'), count(*) from file group by 1",
    ],
    ['resolution', "select iif(resolutiondate = '', '', 'Done'), count(*) from file group by 1"],
    ['duedate', 'select duedate, count(*) from file group by 1'],
  ])('counts as many work items by %s as the file has rows', async (field, sql) => {
    const site = await load();
    const expected = site.file.counts(sql);
    expect(Object.keys(expected).length).toBeGreaterThan(1);
    expect(countEach(site, field, expected)).toEqual(expected);
  });

  it('counts as many work items created in each year', async () => {
    const site = await load();
    const expected = site.file.counts('select substr(created, 1, 4), count(*) from file group by 1');
    const counted = Object.keys(expected).map((year) => [
      year,
      site.count(`created >= "${year}-01-01" AND created < "${Number(year) + 1}-01-01"`),
    ]);
    expect(Object.fromEntries(counted)).toEqual(expected);
  });

  it('finds each label where the file has it', async () => {
    const site = await load();
    const labels = [...new Set(site.data.issues.flatMap((issue) => issue.labels))];
    expect(labels.length).toBeGreaterThan(250);
    for (const label of labels) {
      // JQL does not tell capital and small letters of a label apart.
      const written = `'${label.toLowerCase()}'`.replaceAll("'", "''");
      const [[expected] = []] = site.file.rows(
        `select count(*) from file where instr(lower(labels), '${written}') > 0`,
      );
      expect([label, site.count(`labels = ${quoted(label)}`)]).toEqual([label, expected]);
    }
    const [[blank] = []] = site.file.rows("select count(*) from file where labels = ''");
    expect(site.count('labels is EMPTY')).toBe(blank);
  });

  it.each([
    ['timespent', (issue: IssueRecord) => issue.timeSpent],
    ['timeestimate', (issue: IssueRecord) => issue.remainingEstimate],
    ['votes', (issue: IssueRecord) => issue.votes],
    ['watches', (issue: IssueRecord) => issue.watches],
  ] as const)('adds up %s by type to the same sums over the same rows', async (column, valueOf) => {
    const { data, file } = await load();
    const expected = file.rows(
      `select issue_name, count(nullif(${column}, '')), sum(cast(${column} as real)) from file group by 1 order by 1`,
    );
    const types = data.issueTypes.toSorted((a, b) => (a.name < b.name ? -1 : 1));
    const summed = types.map((type) => {
      const values = data.issues
        .filter((issue) => issue.typeId === type.id)
        .map(valueOf)
        .filter((value) => value !== null);
      return [type.name, values.length, values.reduce((sum, value) => sum + value, 0)];
    });
    expect(summed).toEqual(expected);
  });

  it('keeps the moments to the millisecond, whatever zone the file writes them in', async () => {
    const { data, file } = await load();
    const column = (name: string): readonly number[] =>
      file
        .rows(`select ${name} from file where ${name} <> ''`)
        .map(([text]) => Date.parse(String(text).replace(/(\d\d)$/, ':$1')))
        .toSorted((a, b) => a - b);
    const sorted = (values: readonly (number | null)[]): readonly number[] =>
      values.filter((value) => value !== null).toSorted((a, b) => a - b);
    expect(sorted(data.issues.map((issue) => issue.createdAt))).toEqual(column('created'));
    expect(sorted(data.issues.map((issue) => issue.updatedAt))).toEqual(column('updated'));
    expect(sorted(data.issues.map((issue) => issue.resolvedAt))).toEqual(column('resolutiondate'));
  });

  it('shows the second demo user exactly the work items outside the largest space', async () => {
    const site = await load();
    const [[total] = []] = site.file.rows('select count(*) from file');
    const [[largest] = []] = site.file.rows(
      'select count(*) from file group by repo_name, project_name order by 1 desc limit 1',
    );
    const viewer = site.data.users[1] ?? null;
    const engine = createJqlEngine(site.data);
    const seen = engine.count({ jql: 'created > "1990-01-01"', viewer, now: NOW });
    expect(seen).toMatchObject({ ok: true, count: Number(total) - Number(largest) });
  });
});

import type { ChartConfig } from '../../src/core/chart/config';
import type { ChartModel, SegmentLabel } from '../../src/core/chart/model';
import { parseChartConfig } from '../../src/core/chart/parse-config';
import { chartOnSite } from '../support/chart-on-site';
import type { CsvDatabase } from './support/csv-database';
import { labelsIn, loadPublicIssues, sqlDay } from './support/public-issues';
import { describeWithShared } from './support/shared-files';

type Numbers = Readonly<Record<string, number | null>>;

interface Question {
  readonly kind?: string;
  readonly by: string;
  readonly bucket?: string;
  readonly then?: string;
  readonly thenBucket?: string;
  readonly measure?: string;
  readonly of?: string;
  readonly empty?: 'zero' | 'ignore';
}

/** Written as a gadget of version 1 would have saved it. */
function configOf(question: Question): ChartConfig {
  const dimension = (fieldId: string | undefined, bucket: string | undefined): object | null =>
    fieldId === undefined ? null : { fieldId, bucket: bucket ?? null, showEmptyPeriods: false };
  const parsed = parseChartConfig({
    version: 1,
    title: '',
    source: { kind: 'jql', jql: 'created >= "1990-01-01"' },
    kind: question.then === undefined ? 'table' : 'two-dimensional-table',
    chartBy: dimension(question.by, question.bucket),
    groupBy: dimension(question.then, question.thenBucket),
    calculate: {
      measure: question.measure ?? 'count',
      fieldId: question.of ?? null,
      empty: question.empty ?? 'ignore',
    },
    uniqueTotals: true,
    sort: { by: 'value', direction: 'descending' },
    top: null,
    segments: [],
    labels: 'value',
    timeZone: { kind: 'fixed', zone: 'UTC' },
    weekStartsOn: 1,
    refreshMinutes: null,
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
  return parsed.value;
}

function nameOf(label: SegmentLabel): string {
  switch (label.kind) {
    case 'text':
      return label.text;
    case 'period':
      return label.start;
    case 'number':
      return String(label.value);
    case 'other':
      return 'Other';
    default:
      return '';
  }
}

const rounded = (value: number | null): number | null =>
  value === null ? null : Math.round(value * 1e6) / 1e6;

/** By name of the row, and by `row / column` where there are two. */
function numbersOf({ rows, columns, cells }: ChartModel): Numbers {
  return Object.fromEntries(
    rows.flatMap((row, at) =>
      (cells[at] ?? []).map((cell, column) => {
        const columnLabel = columns[column]?.label;
        const name =
          columnLabel === undefined ? nameOf(row.label) : `${nameOf(row.label)} / ${nameOf(columnLabel)}`;
        return [name, rounded(cell.value)];
      }),
    ),
  );
}

function numbersBySql(file: CsvDatabase, sql: string): Numbers {
  return Object.fromEntries(
    file
      .rows(sql)
      .map(([name, value]) => [
        String(name ?? ''),
        value === null || value === undefined ? null : rounded(Number(value)),
      ]),
  );
}

/** Pairs that do not occur are 0 in a table of counts, and absent in SQL. */
const withoutZeros = (numbers: Numbers): Numbers =>
  Object.fromEntries(Object.entries(numbers).filter(([, value]) => value !== 0));

const DAY = sqlDay('created');
const MONTH = `substr(${DAY}, 1, 7) || '-01'`;
const QUARTER = `substr(${DAY}, 1, 4) || '-' ||
  substr('0' || ((cast(substr(${DAY}, 6, 2) as integer) - 1) / 3 * 3 + 1), -2) || '-01'`;
const YEAR = `substr(${DAY}, 1, 4) || '-01-01'`;
const medianOf = (column: string, by: string): string => `
  select name, avg(value) from (
    select ${by} as name, cast(${column} as real) as value,
      row_number() over (partition by ${by} order by cast(${column} as real)) as place,
      count(*) over (partition by ${by}) as total
    from file where ${column} <> '')
  where place in ((total + 1) / 2, (total + 2) / 2) group by 1`;

describeWithShared('a chart over the public issues', () => {
  it.each<readonly [string, Question, string]>([
    ['count by type', { by: 'issuetype' }, 'select issue_name, count(*) from file group by 1'],
    ['count by priority', { by: 'priority' }, 'select priority, count(*) from file group by 1'],
    ['count by assignee', { by: 'assignee' }, 'select assignee_id, count(*) from file group by 1'],
    ['count by space', { by: 'project' }, 'select project_name, count(*) from file group by 1'],
    [
      'count by status category',
      { by: 'statusCategory' },
      "select iif(resolutiondate = '', 'In Progress', 'Done'), count(*) from file group by 1",
    ],
    [
      'count by created year',
      { by: 'created', bucket: 'year' },
      `select ${YEAR}, count(*) from file group by 1`,
    ],
    [
      'count by created quarter',
      { by: 'created', bucket: 'quarter' },
      `select ${QUARTER}, count(*) from file group by 1`,
    ],
    [
      'count by created month',
      { by: 'created', bucket: 'month' },
      `select ${MONTH}, count(*) from file group by 1`,
    ],
    [
      'count by created day',
      { by: 'created', bucket: 'day' },
      `select ${DAY}, count(*) from file group by 1`,
    ],
    [
      'count by resolution year, with the unresolved',
      { by: 'resolutiondate', bucket: 'year' },
      `select iif(resolutiondate = '', '', substr(${sqlDay('resolutiondate')}, 1, 4) || '-01-01'), count(*) from file group by 1`,
    ],
    [
      'count by due month, with those without',
      { by: 'duedate', bucket: 'month' },
      "select iif(duedate = '', '', substr(duedate, 1, 7) || '-01'), count(*) from file group by 1",
    ],
    [
      'time spent by type',
      { by: 'issuetype', measure: 'sum', of: 'timespent' },
      'select issue_name, sum(timespent) from file group by 1',
    ],
    [
      'average remaining estimate by priority',
      { by: 'priority', measure: 'average', of: 'timeestimate' },
      'select priority, avg(cast(timeestimate as real)) from file group by 1',
    ],
    [
      'least time spent by type',
      { by: 'issuetype', measure: 'min', of: 'timespent' },
      'select issue_name, min(cast(timespent as real)) from file group by 1',
    ],
    [
      'most time spent by assignee',
      { by: 'assignee', measure: 'max', of: 'timespent' },
      'select assignee_id, max(cast(timespent as real)) from file group by 1',
    ],
    [
      'median time spent by type',
      { by: 'issuetype', measure: 'median', of: 'timespent' },
      medianOf('timespent', 'issue_name'),
    ],
    [
      'median remaining estimate by priority',
      { by: 'priority', measure: 'median', of: 'timeestimate' },
      medianOf('timeestimate', 'priority'),
    ],
    [
      'different assignees by type',
      { by: 'issuetype', measure: 'distinct', of: 'assignee' },
      "select issue_name, count(distinct nullif(assignee_id, '')) from file group by 1",
    ],
    [
      'average watchers by type, empty left out',
      { by: 'issuetype', measure: 'average', of: 'watches' },
      "select issue_name, avg(cast(nullif(watches, '') as real)) from file group by 1",
    ],
    [
      'average votes by type, empty as 0',
      { by: 'issuetype', measure: 'average', of: 'votes', empty: 'zero' },
      "select issue_name, sum(iif(votes = '', 0, cast(votes as real))) / count(*) from file group by 1",
    ],
  ])('has the numbers of SQL: %s', async (_name, question, sql) => {
    const { site, admin, file } = await loadPublicIssues();
    const expected = numbersBySql(file, sql);
    expect(Object.keys(expected).length).toBeGreaterThan(1);
    expect(numbersOf(await chartOnSite(site, configOf(question), admin))).toEqual(expected);
  });

  it.each([
    ['reporter', 'select reporter_id, count(*) from file group by 1'],
    ['creator', 'select creator_id, count(*) from file group by 1'],
  ])('has the numbers of SQL where only the largest segments are shown: %s', async (by, sql) => {
    const { site, admin, file } = await loadPublicIssues();
    const expected = numbersBySql(file, sql);
    const model = await chartOnSite(site, configOf({ by }), admin);
    const { Other, ...shown } = numbersOf(model);
    expect(Object.keys(shown).length).toBeGreaterThan(400);
    expect(shown).toEqual(Object.fromEntries(Object.keys(shown).map((name) => [name, expected[name]])));
    const rest = Object.keys(expected).filter((name) => !(name in shown));
    expect(Other).toBe(rest.reduce((sum, name) => sum + (expected[name] ?? 0), 0));
  });

  it.each<readonly [string, Question, string]>([
    [
      'type and created year',
      { by: 'issuetype', then: 'created', thenBucket: 'year' },
      `select issue_name || ' / ' || ${YEAR}, count(*) from file group by 1`,
    ],
    [
      'priority and status category',
      { by: 'priority', then: 'statusCategory' },
      "select priority || ' / ' || iif(resolutiondate = '', 'In Progress', 'Done'), count(*) from file group by 1",
    ],
    [
      'time spent by priority and type',
      { by: 'priority', then: 'issuetype', measure: 'sum', of: 'timespent' },
      "select priority || ' / ' || issue_name, sum(timespent) from file group by 1",
    ],
  ])('has the numbers of SQL in both dimensions: %s', async (_name, question, sql) => {
    const { site, admin, file } = await loadPublicIssues();
    const chart = numbersOf(await chartOnSite(site, configOf(question), admin));
    expect(withoutZeros(chart)).toEqual(numbersBySql(file, sql));
  });

  it.each([
    ['count', '1', undefined],
    ['sum', 'cast(timespent as real)', 'timespent'],
  ] as const)(
    'counts a work item in each of its labels, and once in the total: %s',
    async (measure, value, of) => {
      const { site, admin, file } = await loadPublicIssues();
      const question = of === undefined ? { by: 'labels', measure } : { by: 'labels', measure, of };
      const model = await chartOnSite(site, configOf(question), admin);
      const expected = new Map<string, number>();
      for (const [labels, amount] of file.rows(`select labels, ${value} from file`)) {
        const names = labelsIn(String(labels));
        for (const name of names.length === 0 ? [''] : names) {
          expected.set(name, (expected.get(name) ?? 0) + Number(amount));
        }
      }
      const shown = model.rows.map(({ label }, at) => [
        nameOf(label).toLowerCase(),
        model.cells[at]?.[0]?.value,
      ]);
      expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(expected));
      expect(model.grandTotal.value).toBe(Number(file.rows(`select sum(${value}) from file`)[0]?.[0]));
    },
  );
});

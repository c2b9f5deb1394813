import { pivotReport } from '../../src/core/report/arrange/pivot-report';
import type {
  ColumnAggregate,
  GroupDivision,
  PivotView,
  ReportColumn,
  ReportDefinition,
  ReportFilter,
} from '../../src/core/report/definition';
import type { PivotAxisEntry, PivotCell, ResultGroup } from '../../src/core/report/result';
import { aColumn, aGroup, aReport, ofField, ofFormula } from '../support/report';
import { reportOnSite } from '../support/report-on-site';
import type { CsvDatabase } from './support/csv-database';
import { labelsIn, loadPublicIssues, PUBLIC_ISSUES_NOW, sqlDay } from './support/public-issues';
import { describeWithShared } from './support/shared-files';

/** By the names of groups, from the outermost: what its columns show. */
type Numbers = Readonly<Record<string, readonly (number | null)[]>>;

const rounded = (value: unknown): number | null =>
  value === null || value === undefined ? null : Math.round(Number(value) * 1e6) / 1e6;

function reportOf(changes: Partial<ReportDefinition>): ReportDefinition {
  return aReport({
    source: { kind: 'jql', jql: 'created >= "1990-01-01"' },
    timeZone: { kind: 'fixed', zone: 'UTC' },
    ...changes,
  });
}

/** As both sides are compared: labels are written in several ways. */
const nameOf = (names: readonly (string | undefined)[]): string =>
  names.map((name) => (name ?? '').toLowerCase()).join(' / ');

function numbersIn({ groups }: ResultGroup, outer: readonly string[] = []): Numbers {
  return Object.fromEntries(
    groups.flatMap((group) => {
      const names = [...outer, group.segment?.label ?? ''];
      return group.groups.length > 0
        ? Object.entries(numbersIn(group, names))
        : [
            [
              nameOf(names),
              group.aggregates
                .filter(({ aggregate }) => aggregate !== null)
                .map(({ value }) => rounded(value)),
            ],
          ];
    }),
  );
}

/** The first `levels` columns are names, all others numbers. */
function numbersBySql(file: CsvDatabase, sql: string, levels: number): Numbers {
  return Object.fromEntries(
    file
      .rows(sql)
      .map((row) => [
        nameOf(row.slice(0, levels).map((name) => String(name ?? ''))),
        row.slice(levels).map(rounded),
      ]),
  );
}

/** A row for each label of each issue, and one for an issue without any. */
async function loadWithLabels(): ReturnType<typeof loadPublicIssues> {
  const loaded = await loadPublicIssues();
  const { file } = loaded;
  file.rows('create table if not exists labelled (row integer, name text)');
  if (Number(file.rows('select count(*) from labelled')[0]?.[0]) > 0) return loaded;
  for (const [row, labels] of file.rows('select rowid, labels from file')) {
    const names = labelsIn(String(labels));
    for (const name of names.length === 0 ? [''] : names) {
      file.rows(`insert into labelled values (${String(row)}, '${name.replaceAll("'", "''")}')`);
    }
  }
  return loaded;
}

const YEAR = `substr(${sqlDay('created')}, 1, 4) || '-01-01'`;
const MONTH = `substr(${sqlDay('created')}, 1, 7) || '-01'`;
const DUE_YEAR = "iif(duedate = '', '', substr(duedate, 1, 4) || '-01-01')";
const CATEGORY = "iif(resolutiondate = '', 'In Progress', 'Done')";
const SPENT = "cast(nullif(timespent, '') as real)";
const LEFT = "cast(nullif(timeestimate, '') as real)";
const LABELLED = 'file join labelled on file.rowid = labelled.row';

const count = aColumn('issuekey', { groupAggregate: 'count' });
const of = (fieldId: string, groupAggregate: ColumnAggregate): ReportColumn =>
  aColumn(fieldId, { id: `${fieldId}-${groupAggregate}`, groupAggregate });
const ofF = (formulaId: string, groupAggregate: ColumnAggregate): ReportColumn =>
  aColumn(ofFormula(formulaId), { groupAggregate });
const periods = (bucket: 'year' | 'month'): { readonly divide: GroupDivision } => ({
  divide: { kind: 'periods', bucket },
});
const filter = (fieldId: string, test: ReportFilter['test']): readonly ReportFilter[] => [
  { id: 'f', of: ofField(fieldId), test },
];

describeWithShared('a report over the public issues', () => {
  it.each<readonly [string, Partial<ReportDefinition>, string]>([
    [
      'types: work items, sum and average',
      {
        groups: [aGroup('issuetype')],
        columns: [count, of('timespent', 'sum'), of('timeestimate', 'average')],
      },
      `select issue_name, count(*), sum(${SPENT}), avg(${LEFT}) from file group by 1`,
    ],
    [
      'types, then priorities',
      {
        groups: [aGroup('issuetype'), aGroup('priority')],
        columns: [count, of('timespent', 'max')],
      },
      `select issue_name, priority, count(*), max(${SPENT}) from file group by 1, 2`,
    ],
    [
      'years, then types',
      { groups: [aGroup('created', periods('year')), aGroup('issuetype')], columns: [count] },
      `select ${YEAR}, issue_name, count(*) from file group by 1, 2`,
    ],
    [
      'months, with the least time',
      {
        groups: [aGroup('created', periods('month'))],
        columns: [count, of('timespent', 'min'), of('timespent', 'count')],
      },
      `select ${MONTH}, count(*), min(${SPENT}), count(${SPENT}) from file group by 1`,
    ],
    [
      'people and nobody, with different types',
      { groups: [aGroup('assignee')], columns: [count, of('issuetype', 'distinct')] },
      'select assignee_id, count(*), count(distinct issue_name) from file group by 1',
    ],
    [
      'spaces, then types, then priorities',
      { groups: [aGroup('project'), aGroup('issuetype'), aGroup('priority')], columns: [count] },
      'select project_name, issue_name, priority, count(*) from file group by 1, 2, 3',
    ],
    [
      'labels: a work item in each of them',
      { groups: [aGroup('labels')], columns: [count, of('timespent', 'sum')] },
      `select name, count(*), sum(${SPENT}) from ${LABELLED} group by 1`,
    ],
    [
      'labels, then priorities',
      { groups: [aGroup('labels'), aGroup('priority')], columns: [count] },
      `select name, priority, count(*) from ${LABELLED} group by 1, 2`,
    ],
    [
      'types, then labels',
      { groups: [aGroup('issuetype'), aGroup('labels')], columns: [count, of('timeestimate', 'sum')] },
      `select issue_name, name, count(*), sum(${LEFT}) from ${LABELLED} group by 1, 2`,
    ],
    [
      'due years, and those without',
      { groups: [aGroup('duedate', periods('year'))], columns: [count, of('assignee', 'distinct')] },
      `select ${DUE_YEAR}, count(*), count(distinct nullif(assignee_id, '')) from file group by 1`,
    ],
    [
      'ranges of time spent',
      {
        groups: [aGroup('timespent', { divide: { kind: 'number-ranges', bounds: [3_600, 86_400] } })],
        columns: [count],
      },
      `select case when ${SPENT} is null then '' when ${SPENT} < 3600 then '..3600'
         when ${SPENT} < 86400 then '3600..86400' else '86400..' end, count(*) from file group by 1`,
    ],
    [
      'more than a day spent, by space',
      {
        groups: [aGroup('project')],
        filters: filter('timespent', { kind: 'number', operator: '>', value: 86_400 }),
        columns: [count, of('watches', 'average')],
      },
      `select project_name, count(*), avg(cast(nullif(watches, '') as real)) from file
         where ${SPENT} > 86400 group by 1`,
    ],
    [
      'no due date, by priority',
      {
        groups: [aGroup('priority')],
        filters: filter('duedate', { kind: 'empty', isEmpty: true }),
        columns: [count],
      },
      "select priority, count(*) from file where duedate = '' group by 1",
    ],
    [
      'created since 2015, by category',
      {
        groups: [aGroup('statusCategory')],
        filters: filter('created', {
          kind: 'date',
          operator: '>=',
          day: { kind: 'fixed', date: '2015-01-01' },
        }),
        columns: [count],
      },
      `select ${CATEGORY}, count(*) from file where ${sqlDay('created')} >= '2015-01-01' group by 1`,
    ],
    [
      'a formula of two fields, empty where one is',
      {
        formulas: [{ id: 'all', name: 'All', text: '[timespent] + [timeestimate]' }],
        groups: [aGroup('issuetype')],
        columns: [count, ofF('all', 'average')],
      },
      `select issue_name, count(*), avg(${SPENT} + ${LEFT}) from file group by 1`,
    ],
    [
      'the ratio of sums',
      {
        formulas: [{ id: 'ratio', name: 'Ratio', text: '[timespent] / [timeestimate]' }],
        groups: [aGroup('issuetype')],
        columns: [count, ofF('ratio', 'rollup')],
      },
      `select issue_name, count(*), sum(${SPENT}) / nullif(sum(${LEFT}), 0) from file group by 1`,
    ],
    [
      'groups that a formula makes',
      {
        formulas: [
          {
            id: 'size',
            name: 'Size',
            text: 'if(isEmpty([timespent]), "", if([timespent] > hours(8), "L", "S"))',
          },
        ],
        groups: [{ ...aGroup(''), id: 'size', of: ofFormula('size') }, aGroup('priority')],
        columns: [count],
      },
      `select case when ${SPENT} is null then '' when ${SPENT} > 28800 then 'L' else 'S' end, priority, count(*)
         from file group by 1, 2`,
    ],
  ])('has the numbers of SQL: %s', async (_name, changes, sql) => {
    const { site, admin, file } = await loadWithLabels();
    const definition = reportOf(changes);
    const expected = numbersBySql(file, sql, definition.groups.length);
    expect(Object.keys(expected).length).toBeGreaterThan(1);
    const { result } = await reportOnSite(site, definition, { accountId: admin, now: PUBLIC_ISSUES_NOW });
    expect(numbersIn(result.total)).toEqual(expected);
  });

  it.each<readonly [string, Partial<PivotView>, PivotSql]>([
    [
      'types by years',
      { rows: [aGroup('issuetype')], columns: [aGroup('created', periods('year'))] },
      { row: 'issue_name', column: YEAR, value: 'count(*)', from: 'file' },
    ],
    [
      'time spent, priorities by category',
      {
        rows: [aGroup('priority')],
        columns: [aGroup('statusCategory')],
        measures: [{ id: 'sum', of: ofField('timespent'), aggregate: 'sum' }],
      },
      { row: 'priority', column: CATEGORY, value: `sum(${SPENT})`, from: 'file' },
    ],
    [
      'labels by priorities, unique in the totals',
      { rows: [aGroup('labels')], columns: [aGroup('priority')] },
      { row: 'name', column: 'priority', value: 'count(distinct file.rowid)', from: LABELLED },
    ],
    [
      'due years by labels, with those without either',
      { rows: [aGroup('duedate', periods('year'))], columns: [aGroup('labels')] },
      { row: DUE_YEAR, column: 'name', value: 'count(distinct file.rowid)', from: LABELLED },
    ],
    [
      'different people, spaces by types',
      {
        rows: [aGroup('project')],
        columns: [aGroup('issuetype')],
        measures: [{ id: 'people', of: ofField('assignee'), aggregate: 'distinct' }],
      },
      {
        row: 'project_name',
        column: 'issue_name',
        value: "count(distinct nullif(assignee_id, ''))",
        from: 'file',
      },
    ],
  ])('has the cells and totals of SQL: %s', async (_name, changes, { row, column, value, from }) => {
    const { site, admin, file } = await loadWithLabels();
    const pivot: PivotView = {
      ...{ rows: [], columns: [], measures: [{ id: 'n', of: null, aggregate: 'count' }], heat: 'none' },
      ...changes,
    };
    const at = { accountId: admin, now: PUBLIC_ISSUES_NOW };
    const { rows } = await reportOnSite(site, reportOf({ pivot }), at);
    const table = pivotReport(rows);
    const columnsShown = new Set(table.columns.map(entryName));
    const cells = numbersBySql(file, `select ${row}, ${column}, ${value} from ${from} group by 1, 2`, 2);
    const shown = Object.entries(cells).filter(([name]) => columnsShown.has(name.split(' / ').at(-1) ?? ''));
    expect(cellsIn(table.rows, table.columns, table.cells)).toEqual(Object.fromEntries(shown));
    expect(totalsIn(table.rows, table.rowTotals)).toEqual(
      numbersBySql(file, `select ${row}, ${value} from ${from} group by 1`, 1),
    );
    const columnTotals = numbersBySql(file, `select ${column}, ${value} from ${from} group by 1`, 1);
    expect(columnTotals).toMatchObject(totalsIn(table.columns, table.columnTotals));
    expect(Object.keys(columnTotals)).toHaveLength(table.columns.length + table.leftOutColumns);
    expect(table.total?.values.map(rounded)).toEqual(
      file.rows(`select ${value} from ${from}`)[0]?.map(rounded),
    );
  });
});

interface PivotSql {
  readonly row: string;
  readonly column: string;
  readonly value: string;
  readonly from: string;
}

const entryName = ({ segments }: PivotAxisEntry): string => nameOf(segments.map((segment) => segment?.label));

function totalsIn(entries: readonly PivotAxisEntry[], totals: readonly (PivotCell | null)[]): Numbers {
  return Object.fromEntries(
    entries.map((entry, at) => [entryName(entry), (totals[at]?.values ?? []).map(rounded)]),
  );
}

function cellsIn(
  rows: readonly PivotAxisEntry[],
  columns: readonly PivotAxisEntry[],
  cells: readonly (readonly (PivotCell | null)[])[],
): Numbers {
  return Object.fromEntries(
    cells.flatMap((line, row) =>
      line.flatMap((cell, column) => {
        const rowEntry = rows[row];
        const columnEntry = columns[column];
        if (cell === null || rowEntry === undefined || columnEntry === undefined) return [];
        return [[`${entryName(rowEntry)} / ${entryName(columnEntry)}`, cell.values.map(rounded)]];
      }),
    ),
  );
}

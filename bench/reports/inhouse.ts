import type { Group } from '../kernel/contender';
import { ROWS_PER_PAGE, type JiraRow } from '../kernel/rows';
import { arrangeReport } from '../../src/core/report/arrange/arrange-report';
import { pivotReport } from '../../src/core/report/arrange/pivot-report';
import { compileReport, type CompiledReport } from '../../src/core/report/compile-report';
import type { ReportContext } from '../../src/core/report/context';
import type {
  ColumnAggregate,
  ReportColumn,
  ReportDefinition,
  ReportGroup,
  ReportOperand,
} from '../../src/core/report/definition';
import { createReportRows, type ReportRows } from '../../src/core/report/report-rows';
import type { PivotAxisEntry, PivotCell } from '../../src/core/report/result';
import type { Cell } from './pivoting';

const POINTS = 'customfield_10016';

const field = (id: string, type: string, name: string): ReportContext['fields'][number] => ({
  id,
  name,
  isCustom: id === POINTS,
  clauseNames: [id],
  schema: { type, items: null, system: id === POINTS ? null : id, custom: null },
});

const CONTEXT: ReportContext = {
  fields: [
    field('status', 'status', 'Status'),
    field('assignee', 'user', 'Assignee'),
    field(POINTS, 'number', 'Points'),
  ],
  timeZone: 'UTC',
  now: 0,
  workdays: (first, last) => last - first + 1,
  hoursPerDay: 8,
};

const ofField = (fieldId: string): ReportOperand => ({ kind: 'field', fieldId });

function column(fieldId: string, groupAggregate: ColumnAggregate): ReportColumn {
  return {
    ...{ id: `${fieldId}-${groupAggregate}`, of: ofField(fieldId), header: '', width: 'auto' },
    ...{ alignment: 'auto', format: { kind: 'auto' }, isLink: false, isHidden: false, colors: [] },
    ...{ groupAggregate, totalAggregate: null },
  } as const;
}

function group(fieldId: string): ReportGroup {
  const order = { by: 'name', direction: 'ascending' } as const;
  return { id: fieldId, of: ofField(fieldId), divide: { kind: 'values' }, order };
}

export function compile(changes: Partial<ReportDefinition>): CompiledReport {
  const report = compileReport(
    {
      ...{ source: { kind: 'project', projectKey: 'KITE' }, rowsAre: 'work-items', formulas: [] },
      ...{ columns: [column('issuekey', 'count')], filters: [], sorts: [], groups: [] },
      ...{
        table: { isTotalsOnly: false, startsCollapsed: false },
        pivot: null,
        hierarchy: null,
        chart: null,
      },
      ...{ opensWith: 'table', timeZone: { kind: 'viewer' }, weekStartsOn: 1 },
      workdaysOf: { kind: 'weekends' },
      ...changes,
    },
    CONTEXT,
  );
  if (!report.ok) throw new Error(JSON.stringify(report.error));
  return report.value;
}

/** Page by page, as a scan hands them over. */
export function read(report: CompiledReport, rows: readonly JiraRow[]): ReportRows {
  const columns = createReportRows(report);
  for (let at = 0; at < rows.length; at += ROWS_PER_PAGE) columns.addAll(rows.slice(at, at + ROWS_PER_PAGE));
  return columns;
}

export const GROUPED = compile({
  groups: [group('status'), group('assignee')],
  columns: [
    column('issuekey', 'count'),
    column(POINTS, 'sum'),
    column(POINTS, 'average'),
    column(POINTS, 'median'),
  ],
});

/** The question of the kernel, answered by a report: its groups hold their rows, sorted by key, and stand by name. */
export function groupReport(rows: readonly JiraRow[]): readonly Group[] {
  return arrangeReport(GROUPED, read(GROUPED, rows)).total.groups.flatMap((outer) =>
    outer.groups.map(({ segment, aggregates }): Group => {
      const [items, sum, average, median] = aggregates.map(({ value }) => value);
      return {
        status: outer.segment?.label ?? '',
        accountId: segment?.key ?? null,
        count: items ?? 0,
        sum: sum ?? 0,
        average: average ?? null,
        median: median ?? null,
      };
    }),
  );
}

const SORTED = compile({ sorts: [{ id: 'points', of: ofField(POINTS), direction: 'descending' }] });

export function sortReport(rows: readonly JiraRow[]): () => readonly string[] {
  const columns = read(SORTED, rows);
  const { total } = arrangeReport(SORTED, columns);
  return () => Array.from(total.rows, columns.keyOf);
}

const CROSSED = compile({
  pivot: {
    ...{ rows: [group('status')], columns: [group('assignee')], heat: 'none' },
    measures: [
      { id: 'count', of: null, aggregate: 'count' },
      { id: 'sum', of: ofField(POINTS), aggregate: 'sum' },
    ],
  },
});

export function pivotRows(rows: readonly JiraRow[]): readonly Cell[] {
  const table = pivotReport(read(CROSSED, rows));
  const statusOf = ({ segments: [segment] }: PivotAxisEntry) => ({ status: segment?.label });
  const personOf = ({ segments: [segment] }: PivotAxisEntry) => ({ accountId: segment?.key ?? null });
  const figures = (cell: PivotCell | null | undefined): readonly Pick<Cell, 'count' | 'sum'>[] =>
    cell === null || cell === undefined ? [] : [{ count: cell.values[0] ?? 0, sum: cell.values[1] ?? 0 }];
  return [
    ...table.rows.flatMap((row, at) => [
      ...figures(table.rowTotals[at]).map((values) => ({ ...statusOf(row), ...values })),
      ...table.columns.flatMap((person, place) =>
        figures(table.cells[at]?.[place]).map((values) => ({
          ...statusOf(row),
          ...personOf(person),
          ...values,
        })),
      ),
    ]),
    ...table.columns.flatMap((person, at) =>
      figures(table.columnTotals[at]).map((values) => ({ ...personOf(person), ...values })),
    ),
    ...figures(table.total),
  ];
}

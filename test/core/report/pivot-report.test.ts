import fc from 'fast-check';
import { pivotReport } from '../../../src/core/report/arrange/pivot-report';
import { compileReport } from '../../../src/core/report/compile-report';
import type { PivotMeasure, PivotView } from '../../../src/core/report/definition';
import type { PivotAxisEntry, PivotCell, PivotResult } from '../../../src/core/report/result';
import { anIssue } from '../../support/chart';
import { FIXTURE, POINTS } from '../../support/fixture-a';
import { aGroup, aReport, aReportContext, compiled, ofField, ofFormula, rowsOf } from '../../support/report';

const ITEMS: PivotMeasure = { id: 'items', of: null, aggregate: 'count' };
const SUM: PivotMeasure = { id: 'sum', of: ofField(POINTS), aggregate: 'sum' };

function pivotOf(changes: Partial<PivotView>, issues = FIXTURE): PivotResult {
  const pivot: PivotView = {
    ...{ rows: [aGroup('status')], columns: [aGroup('assignee')], measures: [ITEMS], heat: 'none' },
    ...changes,
  };
  return pivotReport(rowsOf(compiled(aReport({ pivot })), issues));
}

const names = (entries: readonly PivotAxisEntry[]) =>
  entries.map(({ segments }) => segments.map((segment) => segment?.label ?? '(none)').join(' / '));
const first = (cell: PivotCell | null) => cell?.values[0] ?? null;

describe('pivotReport', () => {
  it('counts in both directions, and has nothing where no row falls', () => {
    const { rows, columns, cells, rowTotals, columnTotals, total } = pivotOf({});
    expect(names(rows)).toEqual(['Done', 'In Progress', 'To Do']);
    expect(names(columns)).toEqual(['Ann', 'Bob', '(none)']);
    expect(cells.map((line) => line.map(first))).toEqual([
      [1, 1, null],
      [1, 1, null],
      [null, 1, 1],
    ]);
    expect(rowTotals.map(first)).toEqual([2, 2, 2]);
    expect(columnTotals.map(first)).toEqual([2, 3, 1]);
    expect(first(total)).toBe(6);
  });

  it('has totals over the rows themselves: a work item with several labels counts once', () => {
    const { columns, cells, rowTotals, columnTotals, total } = pivotOf({
      columns: [aGroup('labels')],
      measures: [SUM],
    });
    expect(names(columns)).toEqual(['x', 'y', 'z', '(none)']);
    expect(cells.map((line) => line.map(first))).toEqual([
      [8, 5, null, null],
      [null, null, 0, 8],
      [2, 2, 2, null],
    ]);
    expect(rowTotals.map(first)).toEqual([8, 8, 2]);
    expect(columnTotals.map(first)).toEqual([10, 7, 2, 8]);
    expect(first(total)).toBe(18);
  });

  it('names the segment of each level, and needs no level at all', () => {
    const { rows, columns, cells } = pivotOf({
      rows: [aGroup('assignee'), aGroup('status')],
      columns: [],
      measures: [ITEMS, SUM],
    });
    expect(names(rows)).toEqual([
      ...['Ann / Done', 'Ann / In Progress', 'Bob / Done', 'Bob / In Progress', 'Bob / To Do'],
      '(none) / To Do',
    ]);
    expect(names(columns)).toEqual(['']);
    expect(cells.map(([cell]) => cell?.values)).toEqual([
      [1, 5],
      [1, 8],
      [1, 3],
      [1, 0],
      [1, 2],
      [1, null],
    ]);
  });

  it('orders its groups by its own measures', () => {
    const order = { by: 'aggregate', columnId: 'sum', direction: 'descending' } as const;
    const { rows } = pivotOf({ rows: [aGroup('labels', { order })], measures: [ITEMS, SUM] });
    expect(names(rows)).toEqual(['x', 'y', 'z', '(none)']);
  });

  it.each([
    [
      'table',
      [
        [5 / 8, 3 / 8, null],
        [1, 0, null],
        [null, 2 / 8, null],
      ],
    ],
    [
      'rows',
      [
        [1, 0, null],
        [1, 0, null],
        [null, 1, null],
      ],
    ],
    [
      'columns',
      [
        [0, 1, null],
        [1, 0, null],
        [null, 2 / 3, null],
      ],
    ],
  ] as const)('has heat by %s', (heat, expected) => {
    const { cells } = pivotOf({ measures: [SUM], heat });
    expect(cells.map((line) => line.map((cell) => cell?.heat ?? null))).toEqual(expected);
  });

  it('gives the ratio of sums in each cell and in the totals', () => {
    const issues = [1, 2, 3].map((points, at) =>
      anIssue(`K-${String(at + 1)}`, {
        status: { id: String(at % 2), name: String(at % 2) },
        [POINTS]: points,
        timespent: 10,
      }),
    );
    const ratio: PivotMeasure = { id: 'ratio', of: ofFormula('ratio'), aggregate: 'rollup' };
    const formulas = [{ id: 'ratio', name: 'Ratio', text: '[Story Points] / inHours([Time Spent])' }];
    const pivot = { rows: [aGroup('status')], columns: [], measures: [ratio], heat: 'none' } as const;
    const result = pivotReport(rowsOf(compiled(aReport({ pivot, formulas })), issues));
    const hours = (seconds: number): number => seconds / 3_600;
    expect(result.rowTotals.map(first)).toEqual([
      expect.closeTo(4 / hours(20), 6),
      expect.closeTo(2 / hours(10), 6),
    ]);
    expect(first(result.total)).toBeCloseTo(6 / hours(30), 6);
  });

  it('names what is wrong with its place', () => {
    const report = compileReport(
      aReport({
        pivot: {
          rows: [aGroup('gone')],
          columns: [aGroup('created')],
          measures: [{ id: 'm', of: ofField('status'), aggregate: 'sum' }],
          heat: 'none',
        },
      }),
      aReportContext(),
    );
    expect(report.ok ? [] : report.error.map(({ path }) => path)).toEqual([
      ...['pivot.rows.0.of.fieldId', 'pivot.columns.0.divide.kind', 'pivot.measures.0.aggregate'],
    ]);
  });

  it('leaves out columns that are too many, says so, and keeps their rows in the totals', () => {
    const issues = Array.from({ length: 205 }, (_, at) => anIssue(`K-${String(at + 1)}`));
    const result = pivotOf({ rows: [], columns: [aGroup('issuekey')] }, issues);
    expect([result.columns.length, result.leftOutColumns, result.leftOutRows]).toEqual([200, 5, 0]);
    expect(first(result.total)).toBe(205);
    expect(result.rowTotals.map(first)).toEqual([205]);
  });

  it('has cells of single values that add up to the totals', () => {
    const value = fc.option(fc.constantFrom('a', 'b', 'c'));
    const named = (name: string | null) => (name === null ? null : { id: name, name });
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value), { maxLength: 20 }), (pairs) => {
        const issues = pairs.map(([status, priority], at) =>
          anIssue(`K-${String(at + 1)}`, { status: named(status), priority: named(priority) }),
        );
        const { cells, rowTotals, columnTotals, total } = pivotOf({ columns: [aGroup('priority')] }, issues);
        const add = (line: readonly (PivotCell | null)[]) =>
          line.reduce((sum, cell) => sum + (first(cell) ?? 0), 0);
        expect(cells.map(add)).toEqual(rowTotals.map(first));
        expect(add(columnTotals)).toBe(issues.length);
        expect(first(total) ?? 0).toBe(issues.length);
      }),
      { numRuns: 30 },
    );
  });
});

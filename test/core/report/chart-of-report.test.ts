import type { Explanation } from '../../../src/core/chart/model';
import { NOT_SHARED } from '../../../src/core/plan/sharing';
import { chartOfReport } from '../../../src/core/report/arrange/chart-of-report';
import { compileReport } from '../../../src/core/report/compile-report';
import type { ReportDefinition } from '../../../src/core/report/definition';
import { anIssue, valuesOf, wordsOf } from '../../support/chart';
import { FIXTURE, POINTS } from '../../support/fixture-a';
import { aColumn, aGroup, aReport, aReportContext, compiled, rowsOf } from '../../support/report';

const EXPLANATION: Explanation = {
  ...{ jql: 'project = K', overlay: null, accountId: 'viewer', computedAt: 0, timeZone: 'UTC' },
  ...{ itemsRead: 6, itemsExpected: 6, isComplete: true, leftOut: [], hidden: [], merged: [] },
  ...{ leavesOutPeriods: false, calendar: null, readBy: 'browser', sharing: NOT_SHARED, requests: 1 },
};

const COLUMNS = [aColumn('issuekey'), aColumn(POINTS, { groupAggregate: 'sum' })];

function chart(changes: Partial<ReportDefinition>, issues = FIXTURE) {
  const model = chartOfReport(
    rowsOf(compiled(aReport({ columns: COLUMNS, ...changes })), issues),
    EXPLANATION,
  );
  if (model === null) throw new Error('The report has no chart');
  return model;
}

describe('chartOfReport', () => {
  it('draws the first group with the number of work items, unique in the total', () => {
    const model = chart({ groups: [aGroup('labels')], chart: { kind: 'bar', columnId: null } });
    expect(valuesOf(model)).toEqual([
      ['x', 3],
      ['y', 3],
      ['z', 2],
      ['(none)', 1],
    ]);
    expect(model.grandTotal).toMatchObject({ value: 6, share: 1, items: 6 });
    expect(model.columns).toEqual([]);
    expect(model.cells.map((line) => line.map(({ value }) => value))).toEqual([[3], [3], [2], [1]]);
    expect(model.explain).toBe(EXPLANATION);
  });

  it('draws the second group as series, with what a column shows', () => {
    const model = chart({
      groups: [aGroup('assignee'), aGroup('status')],
      chart: { kind: 'stacked-bar', columnId: POINTS },
    });
    expect(model.measure).toMatchObject({ id: 'sum', fieldName: 'Story Points', unit: 'number' });
    expect(model.columns.map(wordsOf)).toEqual(['Done', 'In Progress', 'To Do']);
    expect(model.columns.map(({ color }) => color)).toEqual([
      ...['color.chart.green.bold', 'color.chart.blue.bold', 'color.chart.gray.bold'],
    ]);
    expect(model.cells.map((line) => line.map(({ value }) => value))).toEqual([
      [5, 8, 0],
      [3, 0, 2],
      [0, 0, 0],
    ]);
    expect(model.columnTotals.map(({ value }) => value)).toEqual([8, 8, 2]);
  });

  it('combines the segments that the kind has no room for, each work item once', () => {
    const labels = Array.from({ length: 45 }, (_, at) => `l${String(at)}`);
    const issues = labels.map((label, at) => anIssue(`K-${String(at + 1)}`, { labels: [label, 'l44'] }));
    const model = chart({ groups: [aGroup('labels')], chart: { kind: 'pie', columnId: null } }, [
      ...issues,
      anIssue('K-99'),
    ]);
    expect(model.rows).toHaveLength(42);
    expect(valuesOf(model).slice(-2)).toEqual([
      ['Other (5)', 45],
      ['(none)', 1],
    ]);
  });

  it('shows one number without a group', () => {
    const model = chart({ chart: { kind: 'number', columnId: POINTS } });
    expect(model.grandTotal.value).toBe(18);
    expect(model.rows).toHaveLength(1);
  });

  it.each([
    ['chart.kind', { groups: [], chart: { kind: 'bar', columnId: null } }],
    ['chart.kind', { groups: [aGroup('status')], chart: { kind: 'heat-map', columnId: null } }],
    ['chart.columnId', { groups: [aGroup('status')], chart: { kind: 'bar', columnId: 'issuekey' } }],
    ['chart.columnId', { groups: [aGroup('status')], chart: { kind: 'bar', columnId: 'gone' } }],
  ] as const)('is refused at %s: %j', (path, changes) => {
    const report = compileReport(aReport({ columns: COLUMNS, ...changes }), aReportContext());
    expect(report.ok ? [] : report.error.map((fault) => fault.path)).toEqual([path]);
  });
});

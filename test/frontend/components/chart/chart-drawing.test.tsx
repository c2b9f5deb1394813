import { renderUi, textOf, type RenderedUi } from '../../../support/forge-ui';
import React from 'react';
import type { ChartConfig, ChartKindId } from '../../../../src/core/chart/config';
import type { JiraIssue } from '../../../../src/core/field/field';
import { AppFrame } from '../../../../src/frontend/components/app-frame';
import { ChartDrawing } from '../../../../src/frontend/components/chart/chart-drawing';
import { anIssue, by, chartOf, of } from '../../../support/chart';

const ISSUES = [
  anIssue('K-1', {
    status: { name: 'Done' },
    priority: { name: 'High' },
    created: '2025-01-10T10:00:00.000+0000',
  }),
  anIssue('K-2', {
    status: { name: 'Done' },
    priority: { name: 'Low' },
    created: '2025-01-11T10:00:00.000+0000',
  }),
  anIssue('K-3', {
    status: { name: 'To Do' },
    priority: { name: 'Low' },
    created: '2025-02-11T10:00:00.000+0000',
  }),
];

async function drawing(
  kind: ChartKindId,
  changes: Partial<ChartConfig> = {},
  issues: readonly JiraIssue[] = ISSUES,
): Promise<RenderedUi> {
  const model = chartOf(issues, {
    kind,
    chartBy: by('status'),
    groupBy: by('priority'),
    labels: 'none',
    ...changes,
  });
  const ui = await renderUi(
    <AppFrame>
      <ChartDrawing model={model} />
    </AppFrame>,
  );
  await ui.until(() => {
    expect(ui.all('Spinner')).toEqual([]);
  });
  return ui;
}

const rows = (ui: RenderedUi): readonly (readonly string[])[] =>
  ui.all('Row').map(({ children }) => children.map(textOf));

describe('ChartDrawing', () => {
  it.each([
    ['pie', 'PieChart'],
    ['donut', 'DonutChart'],
    ['bar', 'StackBarChart'],
    ['horizontal-bar', 'HorizontalStackBarChart'],
    ['stacked-bar', 'StackBarChart'],
    ['grouped-bar', 'BarChart'],
    ['line', 'LineChart'],
    ['table', 'DynamicTable'],
    ['two-dimensional-table', 'DynamicTable'],
    ['number', 'Heading'],
  ] as const)('draws %s with %s', async (kind, component) => {
    const ui = await drawing(kind);
    expect(ui.all(component)).toHaveLength(1);
  });

  it('ties each colour to its segment', async () => {
    const ui = await drawing('pie', {
      segments: [
        { dimension: null, key: 'done', hidden: false, label: null, color: 'color.chart.teal.bold' },
      ],
    });
    expect(ui.all('PieChart')[0]?.props['colorPalette']).toContainEqual({
      key: 'Done',
      value: 'color.chart.teal.bold',
    });
  });

  it('draws bars of one colour without a legend', async () => {
    const ui = await drawing('bar', {
      chartBy: { kind: 'periods', fieldId: 'created', bucket: 'month', showEmptyPeriods: true, window: null },
    });
    const chart = ui.all('BarChart')[0];
    expect(chart?.props['colorAccessor']).toBeUndefined();
    expect(chart?.props['data']).toMatchObject([
      { category: 'Jan 2025', value: 2 },
      { category: 'Feb 2025', value: 1 },
    ]);
  });

  it('draws one line without a Group By, and one for each of its values with it', async () => {
    const created = {
      kind: 'periods',
      fieldId: 'created',
      bucket: 'month',
      showEmptyPeriods: true,
      window: null,
    } as const;
    const single = await drawing('line', { chartBy: created, groupBy: null });
    expect(single.all('LineChart')[0]?.props['colorAccessor']).toBeUndefined();
    const several = await drawing('line', { chartBy: created });
    expect(several.all('LineChart')[0]?.props['colorAccessor']).toBe('series');
  });

  it('says that a pie cannot draw negative values', async () => {
    const issues = [anIssue('K-1', { status: { name: 'Done' }, customfield_10016: -2 })];
    const ui = await drawing('pie', { calculate: { measure: 'sum', of: of('customfield_10016') } }, issues);
    expect(ui.texts()).toContain('One negative value cannot be drawn; the table shows it.');
  });

  it('shows a number with what it measures, as a link to the work items', async () => {
    const ui = await drawing('number');
    expect(ui.all('Heading').map(textOf)).toEqual(['3']);
    expect(ui.all('Link').map(textOf)).toEqual(['Number of work items']);
  });

  it('shows one field by another with totals of both', async () => {
    const ui = await drawing('two-dimensional-table', { sort: { by: 'name', direction: 'ascending' } });
    expect(ui.all('Row')).toHaveLength(3);
    const [done, , total] = rows(ui);
    expect(done?.[0]).toBe('Done');
    expect(done?.at(-1)).toBe('2');
    expect(total?.[0]).toBe('Total (sum of segments)');
    expect(total?.at(-1)).toBe('3');
  });

  it('has no total where nothing has one: of changes there is none over all', async () => {
    const ui = await drawing('two-dimensional-table', { chartBy: by('created', 'month'), after: 'change' });
    expect(rows(ui).map(([name]) => name)).toEqual(['Jan 2025', 'Feb 2025']);
  });

  it('links only numbers behind which there are work items', async () => {
    const ui = await drawing('two-dimensional-table');
    const toDo = ui.all('Row').find((row) => row.children.map(textOf)[0] === 'To Do');
    const cells = toDo?.children.map((cell) => [textOf(cell), JSON.stringify(cell).includes('"Link"')]);
    expect(cells).toContainEqual(['0', false]);
    expect(cells).toContainEqual(['1', true]);
  });

  it('pages a long table, with its total on the first page', async () => {
    const many = Array.from({ length: 30 }, (_, index) =>
      anIssue(`K-${String(index + 1)}`, { labels: [`label-${String(index)}`] }),
    );
    const ui = await drawing('table', { chartBy: by('labels') }, many);
    expect(ui.all('DynamicTable')[0]?.props['rowsPerPage']).toBe(25);
    expect(rows(ui)[0]?.[0]).toBe('Total (sum of segments)');
  });
});

import { expectText, renderUi, textOf, type RenderedUi } from '../../support/forge-ui';
import { press } from '../../support/gestures';
import React from 'react';
import { appError, type AppError } from '../../../src/core/error';
import type { JiraIssue } from '../../../src/core/field/field';
import { failure, success, type Result } from '../../../src/core/result';
import { AppFrame } from '../../../src/frontend/components/app-frame';
import { TrendGadget } from '../../../src/frontend/components/trend/trend-gadget';
import { A_READ, FIELDS } from '../../support/chart';
import { aPreparedTrend, aTrendConfig, emptyTrend, type TrendSlice } from '../../support/trend';

const NOW = Date.UTC(2025, 1, 10);
const DAY_MS = 86_400_000;
const CONFIG = aTrendConfig({ title: 'In and out', periods: 2 });

const item = (created: string, resolved: string | null): JiraIssue => ({
  id: '1',
  key: 'K-1',
  fields: { created, resolutiondate: resolved },
});
const JANUARY = '2025-01-05T00:00:00.000+0000';
const FEBRUARY = '2025-02-05T00:00:00.000+0000';

function slice(
  issues: readonly JiraIssue[],
  token: string | null = null,
  vanished = 0,
): Result<TrendSlice, AppError> {
  const prepared = aPreparedTrend({ computedAt: NOW });
  const trend = emptyTrend(CONFIG, prepared);
  trend.addAll(issues);
  const spent = { requests: 1, points: 1 };
  return success({
    kind: 'slice',
    prepared,
    state: trend.encode(),
    token,
    plan: A_READ.plan,
    spent,
    vanished,
  });
}

function gadget(configuration: unknown, run: (payload: unknown) => unknown): Promise<RenderedUi> {
  return renderUi(
    <AppFrame>
      <TrendGadget />
    </AppFrame>,
    {
      extension: { gadget: { id: '7' }, dashboard: { id: '1' }, gadgetConfiguration: configuration },
      resolvers: { 'trend/run': run },
    },
  );
}

describe('TrendGadget', () => {
  it('tells how to set up a gadget that has no configuration', async () => {
    const ui = await gadget(undefined, () => failure(appError('internal')));
    await ui.until(() => {
      expect(ui.all('EmptyState')[0]?.props['header']).toBe('This trend is not set up yet');
    });
  });

  it('adds up the slices of one reading, which all have the periods of the first', async () => {
    const asked: unknown[] = [];
    const ui = await gadget(CONFIG, (payload) => {
      asked.push((payload as { from: unknown }).from);
      return asked.length === 1 ? slice([item(JANUARY, null)], 'page 2') : slice([item(JANUARY, FEBRUARY)]);
    });
    await expectText(ui, '2 work items');
    expect(asked).toEqual([null, { token: 'page 2', computedAt: NOW }]);
    expect(ui.all('LineChart')[0]?.props['data']).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ category: 'Jan 2025', series: 'Created', value: 2 }),
        expect.objectContaining({ category: 'Feb 2025', series: 'Resolved', value: 1 }),
        expect.objectContaining({ category: 'Feb 2025', series: 'Created less resolved', value: -1 }),
      ]),
    );
    await press(ui, 'Show table');
    // What was created and what was resolved add up to nothing.
    expect(ui.texts()).toContain('Created less resolved');
    expect(ui.texts().filter((text) => text.startsWith('Total'))).toHaveLength(1);
  });

  it('shows what was read before a failure as a part, and goes on from there', async () => {
    let calls = 0;
    const ui = await gadget(CONFIG, () => {
      calls += 1;
      if (calls === 2) return failure(appError('jira-unavailable', { status: 503 }));
      return calls === 1 ? slice([item(JANUARY, null)], 'page 2') : slice([item(FEBRUARY, null)]);
    });
    await expectText(ui, 'Jira could not be reached');
    await press(ui, 'Try again');
    await expectText(ui, '2 work items');
    expect(ui.all('SectionMessage').map(textOf)).toEqual([]);
  });

  it('says when there is nothing to look at', async () => {
    const ui = await gadget(CONFIG, () => slice([]));
    await ui.until(() => {
      expect(ui.all('EmptyState')).toHaveLength(1);
    });
    expect(ui.all('LineChart')).toHaveLength(0);
  });

  it('says who may not read', async () => {
    const ui = await gadget(CONFIG, () => failure(appError('jira-refused', { status: 403 })));
    await expectText(ui, 'You are not allowed to read this in Jira');
  });

  it.each([
    ['follows the filter of its dashboard', true, 'priority = "High"'],
    ['does not where its author opted out', false, null],
  ])('%s', async (_name, followsFilter, overlay) => {
    const ui = await renderUi(
      <AppFrame>
        <TrendGadget />
      </AppFrame>,
      {
        extension: {
          gadget: { id: '7' },
          dashboard: { id: '1' },
          gadgetConfiguration: { ...CONFIG, followsFilter },
        },
        overlay: 'priority = "High"',
        resolvers: { 'trend/run': () => slice([item(JANUARY, null)]) },
      },
    );
    await expectText(ui, '1 work item');
    expect(ui.invocations()).toMatchObject([{ payload: { overlay } }]);
  });

  it('says how many items were gone when they were to be read, in all slices together', async () => {
    let slices = 0;
    const ui = await gadget(CONFIG, () => {
      slices += 1;
      return slice([item(JANUARY, null)], slices === 1 ? 'page 2' : null, slices);
    });
    await expectText(ui, '2 work items');
    await press(ui, 'Explain');
    await expectText(ui, '3 work items that were gone when they were to be read');
  });

  it('draws the days of a sprint from its start on, with the unit of the estimate in its table', async () => {
    const config = aTrendConfig({ kind: 'burndown', scope: { kind: 'sprint', boardId: 1, sprintId: null } });
    const prepared = aPreparedTrend({
      computedAt: NOW,
      subject: {
        estimate: FIELDS.storyPoints,
        member: { fieldId: 'customfield_10020', history: 'lists' },
        spans: [
          {
            ...{ id: '1', name: 'Sprint 1', isOver: true },
            ...{ from: NOW - 2 * DAY_MS, before: NOW, dueAt: NOW },
          },
        ],
      },
    });
    const trend = emptyTrend(config, prepared);
    trend.addAll([
      {
        id: '1',
        key: 'K-1',
        fields: {
          created: JANUARY,
          status: { id: '1', name: 'To Do', statusCategory: { key: 'new' } },
          customfield_10016: 3,
          customfield_10020: [{ id: 1 }],
        },
      },
    ]);
    const run = {
      kind: 'slice',
      prepared,
      state: trend.encode(),
      token: null,
      plan: A_READ.plan,
      spent: { requests: 3, points: 3 },
      vanished: 0,
    } as const;
    const ui = await gadget(config, () => success(run));
    await expectText(ui, '1 work item');
    expect(ui.all('LineChart')[0]?.props['data']).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ category: 'Start', series: 'Remaining', value: 3 }),
        expect.objectContaining({ category: 'Feb 9', series: 'Scope', value: 3 }),
        expect.objectContaining({ category: 'Feb 9', series: 'Guideline', value: 0 }),
      ]),
    );
    await press(ui, 'Show table');
    expect(ui.all('DynamicTable')[0]?.props['label']).toBe('Sum of Story Points by Day and Figure');
  });
});

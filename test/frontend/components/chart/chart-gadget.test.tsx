import { expectText, renderUi, textOf, type FakeSite, type RenderedUi } from '../../../support/forge-ui';
import { press } from '../../../support/gestures';
import React from 'react';
import { MEMBERSHIP } from '../../../../src/core/aggregate/membership';
import type { WorkingCalendar } from '../../../../src/core/calendar/working-calendar';
import { MERGED_SEGMENT, type ChartConfig } from '../../../../src/core/chart/config';
import type { PreparedChart } from '../../../../src/core/chart/prepare-chart';
import { appError, type AppError } from '../../../../src/core/error';
import type { JiraIssue } from '../../../../src/core/field/field';
import { failure, success, type Result } from '../../../../src/core/result';
import { AppFrame } from '../../../../src/frontend/components/app-frame';
import { ChartGadget } from '../../../../src/frontend/components/chart/chart-gadget';
import { KITE_CALENDAR } from '../../../support/calendar';
import {
  A_READ,
  aChart,
  aContext,
  aggregateOf,
  anIssue,
  questionOf,
  twoSources,
  type ChartSlice,
} from '../../../support/chart';

const BY_STATUS = { kind: 'values', fieldId: 'status' } as const;
const CONFIG = aChart({ title: 'Work by status', kind: 'donut', chartBy: BY_STATUS, labels: 'none' });
const DONE = anIssue('K-1', { status: { name: 'Done' } });
const ALSO_DONE = anIssue('K-2', { status: { name: 'Done' } });
const TO_DO = anIssue('K-3', { status: { name: 'To Do' } });

const prepared = (itemsExpected: number): PreparedChart => ({ ...aContext(), itemsExpected });

function slice(
  issues: readonly JiraIssue[],
  rest: {
    readonly token?: string;
    readonly expected?: number;
    readonly config?: ChartConfig;
    readonly calendar?: WorkingCalendar;
  } = {},
): Result<ChartSlice, AppError> {
  const question = questionOf(rest.config ?? CONFIG);
  return success({
    kind: 'slice',
    prepared: {
      ...prepared(rest.expected ?? issues.length),
      ...(rest.calendar === undefined ? {} : { calendar: rest.calendar }),
    },
    state: aggregateOf(question, issues).encode(),
    token: rest.token ?? null,
    plan: A_READ.plan,
    spent: { requests: 1, points: 1 },
    vanished: 0,
  });
}

function gadget(
  configuration: unknown,
  run: (payload: unknown) => unknown,
  site: FakeSite = {},
): Promise<RenderedUi> {
  return renderUi(
    <AppFrame>
      <ChartGadget />
    </AppFrame>,
    {
      extension: { gadget: { id: '7' }, dashboard: { id: '1' }, gadgetConfiguration: configuration },
      resolvers: { 'chart/run': run },
      ...site,
    },
  );
}

describe('ChartGadget', () => {
  it('tells how to set up a gadget that has no configuration, and reads nothing', async () => {
    const ui = await gadget(undefined, () => slice([]));
    await expectText(ui, 'This chart is not set up yet');
    await expectText(ui, 'Counts, sums and averages of your work items');
    await expectText(ui, 'choose Configure');
    expect(ui.all('EmptyState')).toHaveLength(1);
    expect(ui.invocations()).toEqual([]);
  });

  it('draws what the resolver has read, and says how much that is', async () => {
    const ui = await gadget(CONFIG, () => slice([DONE, ALSO_DONE, TO_DO]));
    await expectText(ui, /3 work items · complete/);
    const chart = ui.all('DonutChart')[0];
    expect(chart?.props['data']).toEqual([
      { category: 'Done', series: 'Done', value: 2, mark: '' },
      { category: 'To Do', series: 'To Do', value: 1, mark: '' },
    ]);
    expect(ui.texts()).toContain('Work by status');
    expect(ui.invocations()).toEqual([
      { name: 'chart/run', payload: { config: CONFIG, overlay: null, isExact: false, from: null } },
    ]);
  });

  it('follows the filters of its dashboard', async () => {
    const ui = await gadget(CONFIG, () => slice([DONE]), { overlay: 'priority = "High"' });
    await expectText(ui, /1 work item · complete/);
    expect(ui.invocations()).toMatchObject([{ payload: { overlay: 'priority = "High"' } }]);
    const overlay = { dashboardId: '1', clause: null, isSettled: true };
    ui.emit('inhouse.filter.overlay', { ...overlay, dashboardId: '2' });
    ui.emit('inhouse.filter.overlay', overlay);
    await ui.until(() => {
      expect(ui.invocations().at(-1)?.payload).toMatchObject({ overlay: null });
    });
    expect(ui.invocations()).toHaveLength(2);
  });

  it('keeps what it shows while a filter that came late finds out what it filters by', async () => {
    const ui = await gadget(CONFIG, () => slice([DONE]));
    await expectText(ui, '1 work item · complete');
    await press(ui, 'Explain');
    ui.emit('inhouse.filter.overlay', { dashboardId: '1', clause: null, isSettled: false });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(ui.texts().join()).toContain('Hide explanation');
    expect(ui.all('Spinner')).toEqual([]);
  });

  it('leaves the filters of its dashboard aside where its author wants that', async () => {
    const config = { ...CONFIG, followsFilter: false };
    const ui = await gadget(config, () => slice([DONE], { config }), { overlay: 'priority = "High"' });
    await expectText(ui, /1 work item · complete/);
    ui.emit('inhouse.filter.overlay', { dashboardId: '1', clause: 'labels = "a"', isSettled: true });
    await press(ui, 'Explain');
    expect(ui.invocations()).toMatchObject([{ payload: { overlay: null } }]);
  });

  it('says that counts are approximate, and reads every work item on one click', async () => {
    const ui = await gadget(CONFIG, (payload) => {
      const { isExact } = payload as { isExact: boolean };
      const answer = slice(isExact ? [DONE, TO_DO, ALSO_DONE] : [DONE, TO_DO]);
      if (!answer.ok || answer.value.kind !== 'slice') return answer;
      return success({ ...answer.value, plan: { ...answer.value.plan, isApproximate: !isExact } });
    });
    await expectText(ui, /2 work items · complete/);
    await expectText(ui, /approximate/i);
    await press(ui, 'Count exactly');
    await expectText(ui, /3 work items · complete/);
    expect(ui.texts().join('\n')).not.toMatch(/approximate/i);
    expect(ui.invocations().map(({ payload }) => (payload as { isExact: boolean }).isExact)).toEqual([
      false,
      true,
    ]);
  });

  it('shows what was read for several gadgets together, without a resolver, and says so', async () => {
    const read = slice([DONE, TO_DO]);
    if (!read.ok || read.value.kind !== 'slice') throw new Error('no slice');
    const { prepared: context, state, plan, spent, vanished } = read.value;
    const reading = { prepared: context, state, plan, spent, vanished, gadgets: 10, fieldIds: ['status'] };
    const ui = await gadget(CONFIG, () => failure(appError('forbidden')), {
      shared: {
        kind: 'reading',
        reading: { ...reading, isFinal: true, isComplete: true, token: null, error: null },
      },
    });
    await expectText(ui, /2 work items · complete/);
    await press(ui, 'Explain');
    await expectText(ui, /10 gadgets of this dashboard asked about the same source/);
    expect(ui.invocations()).toEqual([]);
  });

  it('says that the site has each gadget read for itself', async () => {
    const ui = await gadget(CONFIG, () => slice([DONE]), {
      shared: { kind: 'declined', reason: 'kept-apart' },
    });
    await expectText(ui, /1 work item · complete/);
    await press(ui, 'Explain');
    await expectText(ui, /this site has everything read by the app/);
  });

  it('explains each of several sources with its JQL', async () => {
    const config = aChart({ kind: 'donut', chartBy: null, sources: twoSources });
    const sources = [
      { jql: 'project = A', itemsExpected: 1 },
      { jql: 'project = B', itemsExpected: 1 },
    ];
    const context = { ...aContext(), sources, jql: 'project = A OR project = B', itemsExpected: 2 };
    const issues = [0, 1].map((place) => anIssue(`K-${String(place)}`, { [MEMBERSHIP]: [place] }));
    const state = aggregateOf(questionOf(config, context), issues).encode();
    const ui = await gadget(config, () =>
      success({
        ...{ kind: 'slice', prepared: context, state, token: null, plan: A_READ.plan, vanished: 0 },
        spent: { requests: 1, points: 1 },
      }),
    );
    await expectText(ui, /2 work items · complete/);
    expect(ui.all('DonutChart')[0]?.props['data']).toMatchObject([
      { value: 1, series: expect.stringContaining('Kites') as unknown },
      { value: 1, series: expect.stringContaining('Lanterns') as unknown },
    ]);
    await press(ui, 'Explain');
    expect(ui.texts()).toEqual(expect.arrayContaining(['JQL of “Kites”', 'JQL of “Lanterns”']));
    expect(ui.all('CodeBlock').map(({ props }) => props['text'])).toEqual(['project = A', 'project = B']);
  });

  it('shows the table on request: a link that finds each segment, its value and share, and a total', async () => {
    const ui = await gadget(CONFIG, () => slice([DONE, ALSO_DONE, TO_DO]));
    await expectText(ui, /complete/);
    await press(ui, 'Show table');
    expect(ui.all('Row').map(({ children }) => children.map(textOf))).toEqual([
      ['Done', '2', '66.7%'],
      ['To Do', '1', '33.3%'],
      ['Total (sum of segments)', '3', '100%'],
    ]);
    expect(ui.all('Link')[0]?.props).toMatchObject({
      href: `/issues/?jql=${encodeURIComponent('project = "K" AND status = "Done"')}`,
      openNewTab: true,
    });
    await press(ui, 'Hide table');
    expect(ui.all('DynamicTable')).toEqual([]);
  });

  it('explains the numbers', async () => {
    const ui = await gadget(CONFIG, () => slice([DONE, TO_DO]));
    await expectText(ui, /complete/);
    await press(ui, 'Explain');
    expect(ui.all('CodeBlock')[0]?.props['text']).toBe('project = "K"');
    expect(ui.all('User')[0]?.props['accountId']).toBe('viewer');
    expect(ui.texts()).toEqual(
      expect.arrayContaining([
        'Number of work items',
        'Status',
        'The app in Forge: 2 work items in 1 request to Jira',
        'Nothing',
      ]),
    );
  });

  it('explains the rule behind a measure, the window, and what the author hid and took together', async () => {
    const config = aChart({
      kind: 'stacked-bar',
      chartBy: {
        kind: 'periods',
        fieldId: 'created',
        bucket: 'week',
        showEmptyPeriods: false,
        window: { last: 12, unit: 'week' },
      },
      groupBy: { kind: 'values', fieldId: 'status' },
      calculate: {
        measure: 'percentile',
        of: { kind: 'time-since', fieldId: 'created', workingDaysOnly: false },
        percentile: 85,
      },
      merges: [{ dimension: 'groupBy', key: `${MERGED_SEGMENT}1`, label: 'Open', keys: ['to do', 'doing'] }],
      segments: [{ dimension: 'groupBy', key: 'done', hidden: true, label: null, color: null }],
    });
    const at = (status: string): JiraIssue['fields'] => ({
      created: '1970-01-01T00:00:00.000+0000',
      status: { name: status },
    });
    const issues = [anIssue('K-1', at('Done')), anIssue('K-2', at('To Do')), anIssue('K-3', at('Doing'))];
    const ui = await gadget(config, () => slice(issues, { config }));
    await expectText(ui, /complete/);
    await press(ui, 'Explain');
    expect(ui.texts()).toEqual(
      expect.arrayContaining([
        '85th percentile of time since Created (hours): by nearest rank, so it is the value of a work item',
        'Created, by week in the time zone UTC; only the last 12 weeks',
        'Open is made of: To Do, Doing',
        'Hidden: Done',
      ]),
    );
  });

  it('explains whose working days counted', async () => {
    const of = { kind: 'time-since', fieldId: 'created', workingDaysOnly: true } as const;
    const config = aChart({ kind: 'bar', chartBy: BY_STATUS, calculate: { measure: 'sum', of } });
    const ui = await gadget(config, () => slice([DONE, TO_DO], { config, calendar: KITE_CALENDAR }));
    await expectText(ui, /complete/);
    await press(ui, 'Explain');
    expect(ui.texts()).toContain(
      'Kite board: Mon, Tue, Wed, Thu, without its own and public holidays, the public ones from 2010 to 2028',
    );
  });

  it('says what is wrong with the board whose working days are to count, and where', async () => {
    const error = appError('no-calendar', { board: 'Kite board' }, { path: 'workingCalendar.boardId' });
    const ui = await gadget(CONFIG, () => failure(error));
    await expectText(ui, /The capacity of the board Kite board is not set up/);
    await expectText(ui, /Working days/);
  });

  it('shows progress and growing numbers while slices arrive, and then the whole', async () => {
    let answerSecond: (answer: unknown) => void = () => undefined;
    const second = new Promise((resolve) => (answerSecond = resolve));
    const ui = await gadget(CONFIG, (payload) =>
      (payload as { from: unknown }).from === null
        ? slice([DONE, TO_DO], { token: 'more', expected: 3 })
        : second,
    );
    await expectText(ui, 'Read 2 of about 3 work items');
    expect(ui.all('ProgressBar')[0]?.props['value']).toBeCloseTo(2 / 3);
    expect(ui.all('DonutChart')).toHaveLength(1);
    answerSecond(slice([ALSO_DONE], { expected: 3 }));
    await expectText(ui, /3 work items · complete/);
    expect(ui.all('ProgressBar')).toEqual([]);
    expect(ui.invocations().map(({ payload }) => (payload as { from: unknown }).from)).toEqual([
      null,
      { token: 'more', computedAt: aContext().computedAt },
    ]);
  });

  it('stops when it is told to, says that the numbers are a part, and goes on from there', async () => {
    let isPatient = false;
    const ui = await gadget(CONFIG, (payload) => {
      if ((payload as { from: unknown }).from === null) {
        return slice([DONE, TO_DO], { token: 'more', expected: 3 });
      }
      return isPatient ? slice([ALSO_DONE], { expected: 3 }) : new Promise(() => undefined);
    });
    await expectText(ui, 'Read 2 of about 3');
    await press(ui, 'Stop reading');
    await expectText(ui, 'These numbers cover the first 2 of about 3 work items');
    expect(ui.texts().join('\n')).toMatch(/2 work items so far · not complete/);
    await press(ui, 'Continue reading');
    await expectText(ui, 'Read 2 of about 3');
    await press(ui, 'Stop reading');
    isPatient = true;
    await press(ui, 'Continue reading');
    await expectText(ui, /3 work items · complete/);
    expect(ui.texts().join('\n')).not.toMatch('These numbers cover');
  });

  it('offers to read again when it was stopped before the first numbers', async () => {
    const ui = await gadget(CONFIG, () => new Promise(() => undefined));
    await expectText(ui, 'Reading work items …');
    await press(ui, 'Stop reading');
    await expectText(ui, 'Reading was stopped');
  });

  it('scans in the browser where the resolver says so, with the same numbers', async () => {
    const issues = [DONE, ALSO_DONE, TO_DO];
    const ui = await gadget(
      CONFIG,
      () =>
        success({
          kind: 'browser',
          prepared: prepared(3),
          scarcePoints: 40,
          spent: { requests: 3, points: 3 },
        }),
      {
        jira: ({ path }) =>
          path === '/rest/api/3/search/jql'
            ? { status: 200, body: { issues, isLast: true } }
            : { status: 501, body: null },
      },
    );
    await expectText(ui, /3 work items · complete/);
    expect(ui.all('DonutChart')[0]?.props['data']).toMatchObject([
      { category: 'Done', value: 2 },
      { category: 'To Do', value: 1 },
    ]);
    expect(ui.requests()[0]).toMatchObject({ method: 'POST', body: { fields: ['status'] } });
    await press(ui, 'Explain');
    expect(ui.texts()).toContain('This browser: 3 work items in 4 requests to Jira');
    expect(ui.texts().join()).toContain('Only 40 points of the app');
  });

  it('says that a source is empty', async () => {
    const ui = await gadget(CONFIG, () => slice([]));
    await expectText(ui, 'No work items');
    expect(ui.all('DonutChart')).toEqual([]);
  });

  it.each([
    [
      appError('jql-invalid', { message: "Field 'foo' does not exist." }),
      "Jira says: Field 'foo' does not exist.",
    ],
    [
      appError('field-not-found', { fieldId: 'customfield_1' }, { path: 'chartBy.fieldId' }),
      'The field customfield_1',
    ],
    [
      appError('source-not-found', { kind: 'filter', name: '10001' }),
      'The saved filter 10001 does not exist',
    ],
    [appError('jira-refused', { status: 403 }), 'Jira refused access'],
    [appError('jira-unavailable', { status: 503 }), 'Jira does not answer'],
    [appError('internal', {}, { id: 'f-42' }), 'Reference: f-42'],
  ])('says what happened and what to do: $code', async (error, text) => {
    const ui = await gadget(CONFIG, () => failure(error));
    await expectText(ui, text);
    expect(ui.all('SectionMessage')).toHaveLength(1);
    expect(ui.all('DonutChart')).toEqual([]);
  });

  it('reads again on Try again', async () => {
    let attempts = 0;
    const ui = await gadget(CONFIG, () => {
      attempts += 1;
      return attempts === 1 ? failure(appError('jira-unavailable', { status: 503 })) : slice([DONE]);
    });
    await expectText(ui, 'Jira does not answer');
    await press(ui, 'Try again');
    await expectText(ui, /1 work item · complete/);
    expect(ui.all('SectionMessage')).toEqual([]);
  });

  it('keeps what was read when a later slice fails, and marks it as a part', async () => {
    const ui = await gadget(CONFIG, (payload) =>
      (payload as { from: unknown }).from === null
        ? slice([DONE], { token: 'more', expected: 2 })
        : failure(appError('jira-busy', { retryAfterSeconds: 30 })),
    );
    await expectText(ui, 'Jira asks to wait 30 seconds');
    expect(ui.texts().join('\n')).toMatch('These numbers cover the first 1 of about 2 work items');
  });

  it('reports a back end that does not answer', async () => {
    const log = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    const ui = await gadget(CONFIG, () => {
      throw new Error('time limit');
    });
    await expectText(ui, 'The app does not answer');
    expect(log).toHaveBeenCalledTimes(1);
    log.mockRestore();
  });

  it('shows a configuration of a newer version as such and reads nothing', async () => {
    const ui = await gadget({ ...CONFIG, version: 4 }, () => slice([]));
    await expectText(ui, 'Saved by a newer version of the app');
    expect(ui.invocations()).toEqual([]);
  });

  it('ignores what Jira adds to the configuration', async () => {
    const ui = await gadget({ ...CONFIG, refresh: 15 }, () => slice([DONE]));
    await expectText(ui, /1 work item · complete/);
  });

  it('refreshes with its dashboard and by itself, but not with another gadget', async () => {
    const issues = [[DONE], [DONE, TO_DO], [DONE, TO_DO, ALSO_DONE]];
    const ui = await gadget(CONFIG, () => slice(issues.shift() ?? []));
    await expectText(ui, /1 work item · complete/);
    ui.emit('JIRA_DASHBOARD_GADGET_REFRESH', { origin: 'gadget', gadgetId: '8' });
    ui.emit('JIRA_DASHBOARD_GADGET_REFRESH', { origin: 'dashboard' });
    await expectText(ui, /2 work items · complete/);
    ui.emit('JIRA_DASHBOARD_GADGET_REFRESH', { origin: 'gadget', gadgetId: '7' });
    await expectText(ui, /3 work items · complete/);
    expect(ui.invocations()).toHaveLength(3);
  });

  it('goes on showing the old numbers until a refresh has the new ones', async () => {
    let answer: (value: unknown) => void = () => undefined;
    const answers = [slice([DONE]), new Promise((resolve) => (answer = resolve))];
    const ui = await gadget(CONFIG, () => answers.shift());
    await expectText(ui, /1 work item · complete/);
    ui.emit('JIRA_DASHBOARD_GADGET_REFRESH', { origin: 'dashboard' });
    await expectText(ui, 'Reading work items …');
    expect(ui.all('DonutChart')).toHaveLength(1);
    answer(slice([DONE, TO_DO]));
    await expectText(ui, /2 work items · complete/);
  });

  it('writes numbers as the viewer does', async () => {
    const many = Array.from({ length: 1234 }, (_, index) =>
      anIssue(`K-${String(index + 1)}`, { status: { name: 'Done' } }),
    );
    const ui = await gadget(CONFIG, () => slice(many), { locale: 'de-DE' });
    await expectText(ui, '1.234');
  });
});

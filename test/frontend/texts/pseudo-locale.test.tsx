import { ERROR_PARAMS } from '../../support/error-params';
import {
  act,
  expectText,
  renderUi,
  speak,
  withText,
  type FakeSite,
  type JiraAnswer,
  type JiraRequest,
  type RenderedUi,
} from '../../support/forge-ui';
import { press, submit } from '../../support/gestures';
import React from 'react';
import { CHART_KIND_IDS, type ChartConfig } from '../../../src/core/chart/config';
import { appError, ERROR_CODES } from '../../../src/core/error';
import { listConfigDefaults } from '../../../src/core/list/parse-config';
import { failure, success } from '../../../src/core/result';
import { AppFrame } from '../../../src/frontend/components/app-frame';
import { ChartGadget } from '../../../src/frontend/components/chart/chart-gadget';
import { ChartEditor } from '../../../src/frontend/components/chart-form/chart-editor';
import { ListEditor } from '../../../src/frontend/components/list/list-editor';
import { ListGadget } from '../../../src/frontend/components/list/list-gadget';
import { SprintEditor } from '../../../src/frontend/components/sprint/sprint-editor';
import { SprintGadget } from '../../../src/frontend/components/sprint/sprint-gadget';
import { SiteSettingsForm } from '../../../src/frontend/components/page/site-settings-form';
import { createFormats } from '../../../src/core/text/formats';
import { PSEUDO_LANGUAGE, PSEUDO_LOCALE, unmarkedTexts } from '../../support/pseudo-locale';
import { aChart, aContext, anIssue, FIELDS, LISTED_FIELDS } from '../../support/chart';
import { runOver } from '../../support/chart-form';

const STATUSES = ['Done', 'To Do'];
const TITLE = 'Work';
const weekdays = Array.from({ length: 7 }, (_, day) =>
  new Intl.DateTimeFormat(PSEUDO_LOCALE, { weekday: 'long' }).format(new Date(2025, 0, 6 + day)),
);
/** Words of Jira, of the author and of the language itself. */
const DATA = new Set([
  ...STATUSES,
  ...Object.values(FIELDS).map(({ name }) => name),
  TITLE,
  'UTC',
  ...Intl.supportedValuesOf('timeZone'),
  ...weekdays,
  createFormats(PSEUDO_LOCALE).moment(aContext().computedAt, 'UTC'),
]);

const unmarked = (ui: RenderedUi): readonly string[] => unmarkedTexts(ui, DATA);

const dimension = (fieldId: string): ChartConfig['chartBy'] => ({ kind: 'values', fieldId });
const ISSUES = STATUSES.map((name, index) => anIssue(`K-${String(index + 1)}`, { status: { name } }));

const run = runOver(ISSUES);

const site = (configuration: unknown, rest: FakeSite = {}): FakeSite => ({
  extension: { gadget: { id: '7' }, gadgetConfiguration: configuration },
  resolvers: {
    'calendar/read': () => failure(appError('no-calendar', { board: 'Kites' })),
    'chart/run': run,
    'settings/read': () => success({ record: { version: 1, largeReads: 'automatic' }, revision: 1 }),
  },
  ...rest,
});

const LIST = {
  ...listConfigDefaults,
  title: TITLE,
  source: { kind: 'project', projectKey: 'K' },
  columns: ['status', 'customfield_1'],
  sort: { fieldId: 'status', direction: 'ascending' },
};

function listAnswers({ path }: JiraRequest): JiraAnswer {
  const bodies: Readonly<Record<string, unknown>> = {
    '/rest/api/3/field': LISTED_FIELDS,
    '/rest/api/3/myself': { accountId: 'viewer', displayName: 'Vi', timeZone: 'UTC' },
    '/rest/api/3/search/approximate-count': { count: 3 },
    '/rest/agile/1.0/board/5/configuration': { name: 'K', filter: { id: '1' } },
    '/rest/agile/1.0/board/5/sprint': { values: [{ id: 6, name: TITLE, state: 'active' }] },
    '/rest/agile/1.0/sprint/6': { id: 6, name: TITLE, state: 'active' },
    '/rest/api/3/search/jql': {
      issues: [
        { id: '1', key: 'K-1', fields: { status: { name: 'Done' } } },
        { id: '2', key: 'K-2', fields: { status: 'odd' } },
      ],
      nextPageToken: 'more',
    },
  };
  return { status: path in bodies ? 200 : 404, body: bodies[path] ?? null };
}

const render = (element: React.ReactElement, host: FakeSite): Promise<RenderedUi> =>
  renderUi(<AppFrame>{element}</AppFrame>, host);

describe('texts on the screen', () => {
  beforeAll(() => {
    speak(PSEUDO_LANGUAGE);
  });

  it.each(CHART_KIND_IDS)('come from translations: the gadget, kind %s', async (kind) => {
    const config = aChart({
      title: TITLE,
      kind,
      chartBy: dimension('status'),
      groupBy: dimension('priority'),
    });
    const ui = await render(<ChartGadget />, site(config));
    await expectText(ui, /· complete/);
    const table = withText(ui, 'Button', '⟦Show table⟧');
    if (table !== undefined) await act(table, 'onClick');
    await press(ui, '⟦Explain⟧');
    expect(unmarked(ui)).toEqual([]);
  });

  it.each(ERROR_CODES)('come from translations: the error %s', async (code) => {
    const ui = await render(
      <ChartGadget />,
      site(aChart({ chartBy: dimension('status') }), {
        resolvers: { 'chart/run': () => failure(appError(code, ERROR_PARAMS, { id: '1', path: '1' })) },
      }),
    );
    await expectText(ui, '⟦Reference: 1⟧');
    expect(unmarked(ui)).toEqual([]);
  });

  it('come from translations: a gadget without a configuration', async () => {
    const ui = await render(<ChartGadget />, site(undefined));
    await expectText(ui, 'not set up');
    expect(unmarked(ui)).toEqual([]);
  });

  it('come from translations: the form with all its parts open and its faults', async () => {
    const ui = await render(
      <ChartEditor />,
      site(
        aChart({
          title: TITLE,
          kind: 'stacked-bar',
          chartBy: dimension('status'),
          groupBy: dimension('priority'),
        }),
        {
          jira: ({ path }) =>
            path === '/rest/api/3/field'
              ? {
                  status: 200,
                  body: LISTED_FIELDS,
                }
              : { status: 404, body: null },
        },
      ),
    );
    await expectText(ui, /· complete/);
    for (const part of ['Order, labels and totals', 'Segments', 'Time and refresh']) {
      await press(ui, `⟦${part}⟧`);
    }
    await act(
      ui.all('RadioGroup').find(({ props }) => props['name'] === 'source-kind'),
      'onChange',
      { target: { value: 'jql' } },
    );
    await submit(ui);
    await expectText(ui, 'Enter JQL');
    expect(unmarked(ui)).toEqual([]);
  });

  it.each<[string, Partial<ChartConfig>]>([
    [
      'ranges, a window and a formula',
      {
        kind: 'stacked-bar',
        chartBy: { kind: 'age-ranges', fieldId: 'created', bounds: [7] },
        groupBy: {
          kind: 'periods',
          fieldId: 'duedate',
          bucket: 'week',
          showEmptyPeriods: true,
          window: { last: 3, unit: 'month' },
        },
        calculate: {
          measure: 'calculation-of-sums',
          operator: 'divide',
          left: {
            kind: 'time-between',
            fromFieldId: 'created',
            toFieldId: 'duedate',
            workingDaysOnly: false,
          },
          right: { kind: 'time-to-resolution', includeUnresolved: true, workingDaysOnly: false },
        },
      },
    ],
    [
      'an order by hand and a free percentile of a calculation',
      {
        kind: 'bar',
        chartBy: dimension('status'),
        sort: { by: 'manual', direction: 'ascending' },
        calculate: {
          measure: 'percentile',
          of: {
            kind: 'calculation',
            operator: 'add',
            leftFieldId: FIELDS.estimate.id,
            rightFieldId: FIELDS.estimate.id,
          },
          percentile: 33,
        },
      },
    ],
  ])('come from translations: the form with %s', async (_, config) => {
    const ui = await render(
      <ChartEditor />,
      site(aChart({ title: TITLE, ...config }), { jira: listAnswers }),
    );
    await expectText(ui, /· complete/);
    await press(ui, '⟦Order, labels and totals⟧');
    await press(ui, '⟦Segments⟧');
    await press(ui, '⟦Add another source⟧');
    await submit(ui);
    await expectText(ui, 'Give each source a name');
    expect(unmarked(ui)).toEqual([]);
  });

  it('come from translations: the work item list, its pages and its explanation', async () => {
    const ui = await render(<ListGadget />, site(LIST, { jira: listAnswers }));
    await expectText(ui, 'of about 3');
    await press(ui, '⟦Explain⟧');
    const [readAt] = unmarked(ui);
    expect(unmarked(ui)).toEqual([readAt]);
    expect(readAt).toMatch(/\d{4}.*UTC$/);
  });

  it('come from translations: the form of the work item list and its faults', async () => {
    const ui = await render(<ListEditor />, site({ ...LIST, columns: ['status'] }, { jira: listAnswers }));
    await expectText(ui, 'of about 3');
    await press(ui, '⟦Remove Status⟧');
    await expectText(ui, 'Choose at least one column');
    expect(unmarked(ui)).toEqual([]);
  });

  it.each([
    ['the sprint gadget', <SprintGadget />],
    ['the form of the sprint gadget', <SprintEditor />],
  ])('come from translations: %s', async (_name, element) => {
    const sprint = { version: 1, title: TITLE, boardId: 5, sprintId: 6, refreshMinutes: null };
    const answer = ({ path, ...rest }: JiraRequest): JiraAnswer =>
      path.endsWith('/search/jql')
        ? { status: 200, body: { issues: [], isLast: true } }
        : listAnswers({ path, ...rest });
    const ui = await render(element, site(sprint, { jira: answer }));
    await expectText(ui, /0 work items? · complete/);
    await press(ui, '⟦Explain⟧');
    expect(unmarked(ui).filter((text) => !text.startsWith('K'))).toEqual([]);
  });

  it('come from translations: the settings page', async () => {
    const ui = await render(<SiteSettingsForm />, site(undefined));
    await expectText(ui, 'Automatic');
    expect(unmarked(ui)).toEqual([]);
  });
});

describe('the tree that is sent to Jira', () => {
  it('holds plain data only: elements in props could not cross the bridge', async () => {
    const ui = await render(
      <ChartGadget />,
      site(aChart({ chartBy: dimension('status') }), { locale: 'en-US' }),
    );
    await expectText(ui, /· complete/);
    await press(ui, 'Explain');
    await press(ui, 'Show table');
    expect(() => JSON.stringify(ui.tree())).not.toThrow();
    expect(JSON.stringify(ui.tree())).not.toContain('_owner');
  });
});

import {
  expectText,
  fieldOf,
  renderUi,
  textOf,
  type JiraAnswer,
  type JiraRequest,
  type RenderedUi,
} from '../../support/forge-ui';
import { choose, press, submit, type } from '../../support/gestures';
import React from 'react';
import { AppFrame } from '../../../src/frontend/components/app-frame';
import { SprintEditor } from '../../../src/frontend/components/sprint/sprint-editor';
import { SprintGadget } from '../../../src/frontend/components/sprint/sprint-gadget';
import { appError } from '../../../src/core/error';
import { failure, success } from '../../../src/core/result';
import { LISTED_FIELDS } from '../../support/chart';

const CONFIG = { version: 1, title: 'Our sprint', boardId: 5, sprintId: null, refreshMinutes: null };
const aSprint = (id: number, name: string, state: string, endDate: string) => ({
  id,
  name,
  state,
  startDate: '2025-01-06T09:00:00.000Z',
  endDate,
  goal: 'Sail',
});
const LATER = aSprint(7, 'Later', 'active', '2999-01-01T00:00:00.000Z');
const CURRENT = aSprint(6, 'Now', 'active', '2025-01-17T17:00:00.000Z');
const ANN = { accountId: 'ann' };
const status = (key: string) => ({ name: key, statusCategory: { key } });
const PAGES: Readonly<Record<string, object>> = {
  first: {
    issues: [
      { id: '1', key: 'K-1', fields: { status: status('done'), customfield_10016: 6, assignee: ANN } },
      { id: '2', key: 'K-2', fields: { status: status('new'), customfield_10016: 2 } },
    ],
    nextPageToken: 'second',
  },
  second: {
    issues: [{ id: '3', key: 'K-3', fields: { status: status('new'), assignee: ANN } }],
    isLast: true,
  },
};

const BODIES: Readonly<Record<string, unknown>> = {
  '/rest/agile/1.0/board/5/sprint': { values: [LATER, CURRENT], isLast: true },
  '/rest/agile/1.0/sprint/6': CURRENT,
  '/rest/agile/1.0/sprint/7': LATER,
  '/rest/agile/1.0/sprint/4': aSprint(4, 'Old', 'closed', '2024-12-31T00:00:00.000Z'),
  '/rest/agile/1.0/board/5/configuration': {
    name: 'Kite board',
    filter: { id: '10' },
    estimation: { type: 'field', field: { fieldId: 'customfield_10016' } },
  },
  '/rest/agile/1.0/board': { values: [{ id: 5, name: 'Kite board', type: 'scrum' }], isLast: true },
  '/rest/api/3/field': LISTED_FIELDS,
  '/rest/api/3/myself': { accountId: 'viewer', displayName: 'Vi', timeZone: 'UTC' },
};

const CLOSED = {
  '/rest/agile/1.0/board/5/sprint': {
    values: [
      aSprint(2, 'Oldest', 'closed', '2024-12-01T00:00:00.000Z'),
      aSprint(3, 'Older', 'closed', '2024-12-15T00:00:00.000Z'),
    ],
    isLast: true,
  },
};

const NO_CALENDAR = failure(appError('no-calendar', { board: 'Kite board' }));

function jira(changes: Readonly<Record<string, unknown>> = {}) {
  return ({ path, query, body }: JiraRequest): JiraAnswer => {
    const isClosed = query['state'] === 'closed';
    const token = (body as { nextPageToken?: string } | null)?.nextPageToken ?? 'first';
    const bodies = {
      ...BODIES,
      '/rest/api/3/search/jql': PAGES[token],
      ...(isClosed ? CLOSED : {}),
      ...changes,
    };
    return { status: path in bodies ? 200 : 404, body: bodies[path as keyof typeof bodies] ?? null };
  };
}

function render(
  element: React.ReactElement,
  configuration: unknown,
  answer: (request: JiraRequest) => JiraAnswer = jira(),
  calendar: unknown = NO_CALENDAR,
): Promise<RenderedUi> {
  return renderUi(<AppFrame>{element}</AppFrame>, {
    extension: { gadget: { id: '7' }, gadgetConfiguration: configuration },
    resolvers: { 'calendar/read': () => calendar },
    jira: answer,
  });
}

describe('SprintGadget', () => {
  it('adds up what the filter of its dashboard lets through, and says so', async () => {
    const searches: unknown[] = [];
    const ui = await renderUi(
      <AppFrame>
        <SprintGadget />
      </AppFrame>,
      {
        extension: { gadget: { id: '7' }, dashboard: { id: '1' }, gadgetConfiguration: CONFIG },
        overlay: 'priority = "High"',
        resolvers: { 'calendar/read': () => NO_CALENDAR },
        jira: (request) => {
          if (request.path === '/rest/api/3/search/jql') searches.push((request.body as { jql: string }).jql);
          return jira()(request);
        },
      },
    );
    await expectText(ui, '3 work items · complete');
    expect(new Set(searches)).toEqual(
      new Set(['sprint = 6 AND priority = "High" ORDER BY created ASC, key ASC']),
    );
    await press(ui, 'Explain');
    await expectText(ui, 'priority = "High"');
    expect(decodeURIComponent(String(ui.all('Link')[0]?.props['href']))).toContain('priority = "High"');
  });

  it("adds up the board's current sprint: of several active ones the one that ends first", async () => {
    const ui = await render(<SprintGadget />, CONFIG);
    await expectText(ui, '3 work items · complete');
    expect(ui.texts()).toEqual(expect.arrayContaining(['Our sprint', 'Now', 'Active', 'Sail']));
    expect(ui.all('Row').map(({ children }) => children.map(textOf))).toEqual([
      ['To do', '2', '66.7%', '2', '25%'],
      ['In progress', '0', '0%', '0', '0%'],
      ['Done', '1', '33.3%', '6', '75%'],
      ['Total', '3', '100%', '8', '100%'],
    ]);
    expect(ui.all('Link').map(({ props }) => decodeURIComponent(String(props['href'])))).toEqual([
      '/issues/?jql=sprint = 6 AND statusCategory = "To Do"',
      '/issues/?jql=sprint = 6 AND statusCategory = "Done"',
      '/issues/?jql=sprint = 6',
      '/issues/?jql=sprint = 6 AND statusCategory != "Done" AND assignee is EMPTY',
      '/issues/?jql=sprint = 6 AND statusCategory != "Done" AND cf[10016] is EMPTY',
    ]);
    expect(ui.texts()).toEqual(
      expect.arrayContaining(['1 unassigned work item', '1 work item without an estimate']),
    );
    expect(ui.texts()).toContain('The end of this sprint has passed');
  });

  it('counts work items alone where the board does not estimate', async () => {
    const board = { name: 'Kite board', filter: { id: '10' }, estimation: { type: 'issueCount' } };
    const ui = await render(
      <SprintGadget />,
      CONFIG,
      jira({ '/rest/agile/1.0/board/5/configuration': board }),
    );
    await expectText(ui, '3 work items · complete');
    expect(ui.all('Row')[0]?.children.map(textOf)).toEqual(['To do', '2', '66.7%']);
    expect(ui.texts().join()).not.toContain('without an estimate');
  });

  it('explains what its figures mean', async () => {
    const ui = await render(<SprintGadget />, { ...CONFIG, sprintId: 6 });
    await expectText(ui, 'complete');
    await press(ui, 'Explain');
    expect(ui.all('CodeBlock')[0]?.props['text']).toBe('sprint = 6');
    expect(ui.texts().join()).toContain('The sum of Story Points, as the board is set up');
    expect(ui.texts().join()).toContain('Monday to Friday; public holidays count');
  });

  it('counts the days that its board works, as far as its capacity is set up', async () => {
    const calendar = {
      board: { name: 'Kite board', publicYears: null },
      workingDays: [1, 2],
      holidays: [],
    };
    const today = new Date();
    const inTwoWeeks = new Date(today.getTime() + 14 * 86_400_000 - 1);
    const sprint = aSprint(6, 'Now', 'active', inTwoWeeks.toISOString());
    const ui = await render(
      <SprintGadget />,
      { ...CONFIG, sprintId: 6 },
      jira({ '/rest/agile/1.0/sprint/6': sprint }),
      success({ calendar, spent: { requests: 3, points: 5 } }),
    );
    await expectText(ui, 'complete');
    // Two whole weeks, and of the day on which they begin a second one where they do not end at midnight.
    expect(ui.texts().join()).toMatch(/\b[45] working days left/);
    await press(ui, 'Explain');
    expect(ui.texts().join()).toContain('Kite board: Mon, Tue, without the holidays that are entered there');
    expect(ui.texts().join()).toContain('in 9 requests to Jira');
  });

  it('shows no days where those of its board cannot be read: others would mislead', async () => {
    const ui = await render(<SprintGadget />, CONFIG, jira(), failure(appError('app-unavailable')));
    await ui.until(() => {
      expect(ui.all('SectionMessage')).toHaveLength(1);
    });
    expect(ui.texts().join()).not.toContain('working days left');
    expect(ui.all('DynamicTable')).toEqual([]);
  });

  it.each<[string, (request: JiraRequest) => JiraAnswer, string]>([
    [
      'the board has no active sprint',
      jira({ '/rest/agile/1.0/board/5/sprint': { values: [], isLast: true } }),
      'No current sprint',
    ],
    [
      'the board is of a kind without sprints',
      (request) => (request.path.endsWith('/5/sprint') ? { status: 400, body: null } : jira()(request)),
      'No current sprint',
    ],
    [
      'the second half cannot be read: half a sprint would mislead',
      (request) =>
        (request.body as { nextPageToken?: string } | null)?.nextPageToken === 'second'
          ? { status: 403, body: null }
          : jira()(request),
      'Jira refused access',
    ],
  ])('says so when %s', async (_name, answer, text) => {
    const ui = await render(<SprintGadget />, CONFIG, answer);
    await expectText(ui, text);
    expect(ui.all('DynamicTable')).toEqual([]);
  });

  it('says that a sprint is gone', async () => {
    const ui = await render(<SprintGadget />, { ...CONFIG, sprintId: 99 });
    await expectText(ui, 'The sprint 99 does not exist any more');
  });

  it('tells how to set up a gadget that has no configuration', async () => {
    const ui = await render(<SprintGadget />, undefined);
    await expectText(ui, 'This sprint gadget is not set up yet');
    expect(ui.requests()).toEqual([]);
  });
});

describe('SprintEditor', () => {
  it('makes a sprint gadget from nothing: a board, then its current sprint or one of its sprints', async () => {
    const ui = await render(<SprintEditor />, undefined);
    await expectText(ui, 'Kite board');
    await submit(ui);
    expect(ui.all('ErrorMessage').map(textOf)).toEqual(['Choose a board.']);
    await choose(ui, 'source-board', '5');
    await expectText(ui, 'Older (Closed)');
    expect(fieldOf(ui, 'Select', 'sprint')?.props['options']).toMatchObject(
      [
        'The current sprint of the board',
        'Later (Active)',
        'Now (Active)',
        'Older (Closed)',
        'Oldest (Closed)',
      ].map((label) => ({ label })),
    );
    expect(fieldOf(ui, 'Select', 'sprint')?.props['value']).toMatchObject({
      label: 'The current sprint of the board',
    });
    await submit(ui);
    await choose(ui, 'sprint', '7');
    await type(ui, 'refresh', '5');
    await submit(ui);
    expect(ui.submitted()).toEqual([
      { ...CONFIG, title: '' },
      { ...CONFIG, title: '', sprintId: 7, refreshMinutes: 5, refresh: 5 },
    ]);
    await expectText(ui, '3 work items · complete');
  });

  it('keeps a sprint that is over until the author chooses another', async () => {
    const ui = await render(<SprintEditor />, { ...CONFIG, sprintId: 4 });
    await ui.until(() => {
      expect(fieldOf(ui, 'Select', 'sprint')?.props['value']).toEqual({ value: '4', label: 'Old' });
    });
    await submit(ui);
    expect(ui.submitted()).toEqual([{ ...CONFIG, sprintId: 4 }]);
  });
});

import { expectText, renderUi, textOf, type JiraRequest, type RenderedUi } from '../../support/forge-ui';
import { choose, press, submit, type } from '../../support/gestures';
import React from 'react';
import type {
  CapacityReportEntry,
  CapacityReportList,
  SaveCapacityReportPayload,
} from '../../../src/contract/capacity-reports';
import { DEFAULT_SITE_CAPACITY } from '../../../src/core/capacity/records/site-capacity';
import type { BoardPlans } from '../../../src/core/capacity/report/board-plans';
import { appError } from '../../../src/core/error';
import { failure, success } from '../../../src/core/result';
import { AppFrame } from '../../../src/frontend/components/app-frame';
import { CapacityReports } from '../../../src/frontend/components/capacity-report/capacity-reports';
import { aBoard, aPlan } from '../../support/capacity';

/** Two weeks from a Monday that is long to come: all of its capacity remains. */
const SPRINT = { state: 'active', startDate: '2099-06-01T08:00:00Z', endDate: '2099-06-12T08:00:00Z' };

const BODIES: Readonly<Record<string, (request: JiraRequest) => unknown>> = {
  '/rest/api/3/project/search': () => ({ values: [{ id: '1', key: 'KITE', name: 'Kites' }], isLast: true }),
  '/rest/agile/1.0/board': () => ({
    values: [
      { id: 5, name: 'Kite board', type: 'scrum' },
      { id: 6, name: 'String board', type: 'scrum' },
    ],
    isLast: true,
  }),
  '/rest/agile/1.0/board/5/sprint': ({ query }) => ({
    values: query['state'] === 'closed' ? [] : [{ ...SPRINT, id: 7, name: 'Kite 7' }],
  }),
  '/rest/agile/1.0/board/6/sprint': ({ query }) => ({
    values: query['state'] === 'closed' ? [] : [{ ...SPRINT, id: 8, name: 'String 8' }],
  }),
  '/rest/api/3/field': () => [
    { id: 'timeestimate', name: 'Remaining estimate', schema: { type: 'number', system: 'timeestimate' } },
  ],
  '/rest/api/3/search/jql': ({ body }) => {
    const id = JSON.stringify(body).includes('sprint = 7') ? '1' : '2';
    const fields = { assignee: { accountId: 'ann' }, timeestimate: 8 * 3600 };
    return { issues: [{ id, key: `K-${id}`, fields }], isLast: true };
  },
  '/rest/api/3/user/search': () => [{ accountId: 'bob', displayName: 'Bob' }],
  '/rest/api/3/groups/picker': () => ({ groups: [{ groupId: 'g1', name: 'Leads' }] }),
};

const ENTRY: CapacityReportEntry = {
  ...{ id: 'r1', revision: 4 },
  isOwn: true,
  mayDelete: true,
  report: {
    version: 1,
    name: 'Open work',
    ownerId: 'viewer',
    access: { kind: 'private' },
    boards: [
      { boardId: 5, projectKey: 'KITE' },
      { boardId: 6, projectKey: 'KITE' },
    ],
    iterations: { kind: 'open' },
    rows: 'person',
    columns: 'iteration',
  },
};
const LIST: CapacityReportList = { reports: [ENTRY], deleted: [], mayCreate: true };

const plansOf = (boardId: number): BoardPlans => ({
  name: boardId === 5 ? 'Kite board' : 'String board',
  filterId: '10',
  estimateFieldId: null,
  site: DEFAULT_SITE_CAPACITY,
  board: aBoard(),
  plans: { 'sprint:7': aPlan([{ accountId: 'ann' }]), 'sprint:8': aPlan([{ accountId: 'ann' }]) },
  persons: {},
  publicHolidays: [],
});

type Resolvers = Readonly<Record<string, (payload: never) => unknown>>;

function render(list: Partial<CapacityReportList> = {}, resolvers: Resolvers = {}): Promise<RenderedUi> {
  return renderUi(
    <AppFrame>
      <CapacityReports />
    </AppFrame>,
    {
      jira: (request) => {
        const body = BODIES[request.path]?.(request);
        return body === undefined ? { status: 404, body: null } : { status: 200, body };
      },
      resolvers: {
        'capacity-reports/list': () => success({ ...LIST, ...list }),
        'capacity/read-plans': ({ boardId }: { boardId: number }) => success(plansOf(boardId)),
        ...resolvers,
      } as Readonly<Record<string, (payload: unknown) => unknown>>,
    },
  );
}

const rows = (ui: RenderedUi) => ui.all('Row').map(({ children }) => children.map(textOf));
const buttons = (ui: RenderedUi) => [...ui.all('Button'), ...ui.all('LoadingButton')].map(textOf);

describe('CapacityReports', () => {
  it('opens a report: everybody against every sprint, and who is planned for more than a day has', async () => {
    const ui = await render();
    await expectText(ui, '2 boards · Active ones and those to come · Person by Sprint or version');
    await press(ui, 'Open');
    await expectText(ui, 'Capacity and work in hours');
    await ui.until(() => {
      expect(rows(ui)).toEqual([
        ['Over the limit', 'Room10%8 h of 80 h', 'Room10%8 h of 80 h', 'Room10%16 h of 160 h'],
        ['Team', 'Room10%8 h of 80 h', 'Room10%8 h of 80 h', 'Room10%16 h of 160 h'],
        ['', 'Kite board, String board', '16 h', 'Jun 1, 2099', '8 h', '10Over'],
      ]);
    });
  });

  it('shows one measure at a time', async () => {
    const ui = await render();
    await expectText(ui, 'Open work');
    await press(ui, 'Open');
    await expectText(ui, 'Over the limit');
    await choose(ui, 'report-measure', 'balance');
    await ui.until(() => {
      expect(rows(ui)[1]).toEqual(['Team', '72 h', '72 h', '144 h']);
    });
  });

  it('names a board that the viewer may not view, and shows the others', async () => {
    const ui = await render(
      {},
      {
        'capacity/read-plans': ({ boardId }: { boardId: number }) =>
          boardId === 6 ? failure(appError('forbidden')) : success(plansOf(boardId)),
      },
    );
    await expectText(ui, 'Open work');
    await press(ui, 'Open');
    await expectText(ui, 'Board 6 in KITE is left out');
    expect(ui.texts().join()).not.toContain('String board');
    expect(rows(ui).at(-1)?.[0]).toBe('Team');
  });

  it('says what is missing when something fails for a while, and goes on from there', async () => {
    let failures = 1;
    const asked: number[] = [];
    const ui = await render(
      {},
      {
        'capacity/read-plans': ({ boardId }: { boardId: number }) => {
          asked.push(boardId);
          const fails = boardId === 6 && (failures -= 1) >= 0;
          return fails ? failure(appError('app-unavailable')) : success(plansOf(boardId));
        },
      },
    );
    await expectText(ui, 'Open work');
    await press(ui, 'Open');
    await expectText(ui, '1 of 2 boards are read.');
    await press(ui, 'Continue reading');
    await expectText(ui, 'Over the limit');
    expect(ui.texts().join()).not.toContain('are read.');
    expect(asked).toEqual([5, 6, 6]);
  });

  it('makes a new report over all boards of a space, shows it before it is saved, and saves it', async () => {
    const saved: unknown[] = [];
    const ui = await render(
      { reports: [] },
      {
        'capacity-reports/save': (payload: never) => {
          saved.push(payload);
          return success({ kind: 'saved', saved: ENTRY });
        },
      },
    );
    await expectText(ui, 'No reports yet');
    await press(ui, 'New report');
    await press(ui, 'Show the report');
    await expectText(ui, 'Add a space with at least one board.');
    await choose(ui, 'report-space', 'KITE');
    await expectText(ui, 'String board');
    await choose(ui, 'report-iterations', 'open');
    await press(ui, 'Show the report');
    await expectText(ui, 'Over the limit');
    await submit(ui);
    await expectText(ui, 'A saved report needs a name.');
    expect(saved).toEqual([]);
    await type(ui, 'report-name', 'All kites');
    await choose(ui, 'report-access', 'chosen');
    await choose(ui, 'capacity-person', 'bob');
    await choose(ui, 'report-group', 'g1');
    await submit(ui);
    expect(saved).toEqual([
      {
        ...{ id: expect.any(String) as string, seen: null },
        report: {
          name: 'All kites',
          access: { kind: 'chosen', accountIds: ['bob'], groupIds: ['g1'] },
          boards: ENTRY.report.boards,
          iterations: { kind: 'open' },
          rows: 'person',
          columns: 'month',
        },
      },
    ]);
    await expectText(ui, 'All reports');
  });

  it('keeps what is typed when saving is refused', async () => {
    const ui = await render(
      {},
      { 'capacity-reports/save': () => failure(appError('report-limit', { max: 500 })) },
    );
    await expectText(ui, 'Open work');
    await press(ui, 'Edit');
    await type(ui, 'report-name', 'Changed');
    await submit(ui);
    await expectText(ui, 'There are too many reports');
    await submit(ui);
    const saved = ui.invocations().filter(({ name }) => name === 'capacity-reports/save');
    expect(saved).toMatchObject(Array(2).fill({ payload: { report: { name: 'Changed' } } }));
  });

  it('says what was saved meanwhile, and saves over it when asked again', async () => {
    const theirs = { ...ENTRY, revision: 5, report: { ...ENTRY.report, name: 'In another tab' } };
    const ui = await render(
      {},
      {
        'capacity-reports/save': (payload: never) => {
          const { seen, report } = payload as SaveCapacityReportPayload;
          const outcome =
            seen === 5
              ? { kind: 'saved', saved: { ...theirs, revision: 6, report } }
              : { kind: 'conflict', present: theirs };
          return success(outcome);
        },
      },
    );
    await expectText(ui, 'Open work');
    await press(ui, 'Edit');
    await type(ui, 'report-name', 'Changed');
    await submit(ui);
    await expectText(ui, 'Saved meanwhile: In another tab');
    await submit(ui);
    await expectText(ui, 'All reports');
    const sent = ui.invocations().filter(({ name }) => name === 'capacity-reports/save');
    expect(sent).toMatchObject(
      [4, 5].map((seen) => ({ payload: { id: 'r1', seen, report: { name: 'Changed' } } })),
    );
  });

  it('finds reports by name, deletes one and puts it back', async () => {
    const other = { ...ENTRY, id: 'r2', report: { ...ENTRY.report, name: 'Next year' } };
    const ui = await render(
      { reports: [ENTRY, other] },
      {
        'capacity-reports/delete': () =>
          success({ id: 'r2', name: 'Next year', restorableUntil: Date.UTC(2026, 2, 9, 12) }),
        'capacity-reports/restore': () => success(other),
      },
    );
    await expectText(ui, 'Next year');
    await type(ui, 'report-search', 'NEXT');
    await ui.until(() => {
      expect(ui.texts()).not.toContain('Open work');
    });
    await press(ui, 'Delete');
    await expectText(ui, '“Next year” is deleted. It can be put back until Mar 9, 2026, 12:00 PM UTC.');
    await press(ui, 'Put “Next year” back');
    await ui.until(() => {
      expect(ui.texts()).not.toContain('Put “Next year” back');
    });
    expect(ui.texts()).toContain('Next year');
  });

  it('lets those without the permission look and not save', async () => {
    const ui = await render({ mayCreate: false, reports: [{ ...ENTRY, isOwn: false, mayDelete: false }] });
    await expectText(ui, 'Open work');
    expect(buttons(ui)).toEqual(['New report', 'Open']);
    await press(ui, 'New report');
    await expectText(ui, 'Saving it needs the global permission');
    expect(buttons(ui)).not.toContain('Save');
  });
});

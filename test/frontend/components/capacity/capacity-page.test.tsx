import { act, expectText, fieldOf, textOf, type RenderedUi } from '../../../support/forge-ui';
import { choose, press, submit, type } from '../../../support/gestures';
import type {
  CapacityReadPayload,
  SaveDaysOffPayload,
  SavePersonPayload,
} from '../../../../src/contract/capacity';
import { newPublicHolidayChoice } from '../../../../src/core/capacity/records/board-capacity';
import { NO_PERSON_CAPACITY } from '../../../../src/core/capacity/records/person-capacity';
import { DEFAULT_SITE_CAPACITY } from '../../../../src/core/capacity/records/site-capacity';
import { aBoard, aPlan, offOn } from '../../../support/capacity';
import { HOLIDAY_RESOLVERS } from '../../../support/holidays';
import { READ, renderCapacity, type RenderedSite } from '../../../support/capacity-page';
import { issueBean, SITE_RECORDS, sprintBean } from '../../../support/capacity-site';

type Resolvers = NonNullable<RenderedSite['resolvers']>;
const render = (
  records: NonNullable<RenderedSite['records']>,
  resolvers: Resolvers = {},
): Promise<RenderedUi> => renderCapacity({ records, resolvers });
const rows = (ui: RenderedUi) => ui.all('Row').map(({ children }) => children.map(textOf));
const reads = (ui: RenderedUi) => ui.invocations().filter(({ name }) => name === 'capacity/read');

const FETCH = '/rest/api/3/issue/bulkfetch';

/** Pages and fetches of these work items, with as many at a time as Jira gives. */
function largeSprint(items: readonly ReturnType<typeof issueBean>[]): NonNullable<RenderedSite['jira']> {
  return ({ path, body }) => {
    if (path === FETCH) {
      const { issueIdsOrKeys } = body as { readonly issueIdsOrKeys: readonly string[] };
      const issues = items.filter(({ id }) => issueIdsOrKeys.slice(0, 100).includes(id));
      return { status: 200, body: { issues } };
    }
    if (path !== '/rest/api/3/search/jql') return null;
    const { fields, nextPageToken } = body as {
      readonly fields: readonly string[];
      readonly nextPageToken?: string;
    };
    const from = Number(nextPageToken ?? 0);
    const to = from + (fields.join() === 'id' ? 5000 : 100);
    const isLast = to >= items.length;
    return {
      status: 200,
      body: { issues: items.slice(from, to), isLast, ...(isLast ? {} : { nextPageToken: String(to) }) },
    };
  };
}

const READ_NOW = {
  ...{ boardId: 5, iteration: 'sprint:7', earlier: [], others: ['sprint:8'] },
  dates: { from: '2099-06-01', to: '2099-06-12' },
  language: 'en',
};

describe('CapacityPage', () => {
  it('compares capacity and work of the active sprint: a holiday and half a day off are taken away', async () => {
    const ui = await render({});
    await expectText(ui, READ);
    expect(rows(ui)).toEqual([
      ['', '68 h', '68 h', '100 h', '-32 h', 'Over147.1%', '1', '0', '0', 'Details'],
      ['not in the plan', '–', '–', '8 h', '–', 'Unknown', '1', '0', '0', 'Details'],
      ['Unassigned', '–', '–', '0 h', '–', 'Unknown', '1', '1', '0', 'Details'],
      ['Team', '68 h', '68 h', '100 h', '-32 h', 'Over147.1%', '1', '0', '0', ''],
    ]);
    expect(ui.all('User').map(({ props }) => props['accountId'])).toEqual(['anna', 'ben']);
    expect(ui.texts()).toEqual(
      expect.arrayContaining([
        '1 open work item is unassigned',
        '1 open work item has no estimate',
        '1 person has open work and is not in the plan',
      ]),
    );
  });

  it("takes away the public holidays of the board's region that were not removed", async () => {
    const holiday = { name: 'Whit Monday', kind: 'public', share: 1 } as const;
    const ui = await render({
      board: {
        revision: 1,
        record: aBoard({ publicHolidays: { ...newPublicHolidayChoice('DE'), removed: ['worked'] } }),
      },
      publicHolidays: [
        { ...holiday, key: 'easter 50', date: '2099-06-01' },
        { ...holiday, key: 'worked', date: '2099-06-02' },
      ],
    });
    await expectText(ui, READ);
    expect(rows(ui)[0]?.slice(1, 3)).toEqual(['68 h', '68 h']);
  });

  it('asks once for what is stored, and Jira four times in the browser before: 300 items, 25 people', async () => {
    const people = Array.from({ length: 25 }, (_, at) => ({ accountId: `p${String(at)}` }));
    const items = Array.from({ length: 300 }, (_, at) =>
      issueBean(String(at + 1), { assignee: `p${String(at % 25)}`, hours: 2 }),
    );
    const ui = await renderCapacity({
      records: { plan: { revision: 1, record: aPlan(people) } },
      jira: largeSprint(items),
    });
    await expectText(ui, '300 work items · complete');
    expect(ui.invocations()[0]).toEqual({ name: 'capacity/read', payload: READ_NOW });
    expect(reads(ui)).toHaveLength(1);
    // What is fetched side by side is waited for once.
    const paths = ui.requests().map(({ path }) => path);
    const upToNumbers = paths.slice(0, paths.lastIndexOf(FETCH) + 1);
    expect(upToNumbers.filter((path) => path === FETCH)).toHaveLength(3);
    expect(new Set(upToNumbers).size).toBe(4);
    expect(upToNumbers).toHaveLength(6);
    expect(rows(ui).at(-1)?.slice(0, 4)).toEqual(['Team', '1,800 h', '1,800 h', '600 h']);
  });

  it.each([
    ['that nothing has an estimate', true, 'No work item has an estimate', '0 h'],
    ['that there is no such field, as without time tracking', false, 'no such estimate field', '–'],
  ])('says %s, when no work item has one', async (_name, isThere, note, allocated) => {
    const schema = { type: 'number', system: 'timeestimate' };
    const fields = isThere ? [{ id: 'timeestimate', name: 'Remaining Estimate', schema }] : [];
    const items = largeSprint([issueBean('1', { assignee: 'anna' }), issueBean('2', { assignee: 'anna' })]);
    const ui = await renderCapacity({
      jira: (request) =>
        request.path === '/rest/api/3/field' ? { status: 200, body: fields } : items(request),
    });
    await expectText(ui, note);
    expect(rows(ui)[0]?.[3]).toBe(allocated);
  });

  it('asks for plans in the latest thousand sprints before, and in no more than are answered', async () => {
    const closed = Array.from({ length: 1200 }, (_, at) => ({
      id: 1000 + at,
      name: `Old ${String(at)}`,
      state: 'closed',
      startDate: new Date(Date.UTC(2010, 0, 1 + at)).toISOString(),
      endDate: new Date(Date.UTC(2010, 0, 2 + at)).toISOString(),
    }));
    const ui = await renderCapacity({
      records: { plan: null, elsewhere: ['sprint:2199'] },
      jira: ({ path, query }) =>
        path === '/rest/agile/1.0/board/5/sprint' && query['state'] === 'closed'
          ? { status: 200, body: { values: closed, isLast: true } }
          : null,
    });
    await expectText(ui, READ);
    const payloads = reads(ui).map(({ payload }) => payload as CapacityReadPayload);
    expect(payloads.map(({ earlier, others }) => [earlier.length, others])).toEqual([
      [0, ['sprint:8']],
      [1000, null],
    ]);
    const earlier = payloads[1]?.earlier ?? [];
    expect(earlier[0]).toBe('sprint:2199');
  });

  it('shows several sprints side by side and together, with work that is in both once', async () => {
    const ui = await render({});
    await expectText(ui, READ);
    await expectText(ui, 'Old');
    await act(fieldOf(ui, 'Select', 'capacity-iteration'), 'onChange', [
      { value: 'sprint:7', label: 'Now' },
      { value: 'sprint:8', label: 'Next' },
    ]);
    await expectText(ui, '6 work items · complete');
    expect(reads(ui).slice(1)).toEqual([
      { name: 'capacity/read', payload: { ...READ_NOW, earlier: ['sprint:6'], others: null } },
      {
        name: 'capacity/read',
        payload: {
          ...{ boardId: 5, iteration: 'sprint:8', earlier: ['sprint:7', 'sprint:6'], others: null },
          dates: { from: '2099-06-15', to: '2099-06-26' },
          language: 'en',
        },
      },
    ]);
    expect(rows(ui).slice(0, 4)).toEqual([
      ['', 'Over147.1%100 h of 68 h', 'Over125%100 h of 80 h', 'Room67.6%100 h of 148 h'],
      ['', 'Unknown–8 h of –', 'Unknown–8 h of –', 'Unknown–8 h of –'],
      ['Unassigned', 'Unknown–0 h of –', 'Unknown–0 h of –', 'Unknown–0 h of –'],
      ['Team', 'Over147.1%100 h of 68 h', 'Over125%100 h of 80 h', 'Room67.6%100 h of 148 h'],
    ]);
    expect(rows(ui)[4]).toEqual([
      '',
      '148 h',
      '148 h',
      '100 h',
      '48 h',
      'Room67.6%',
      '1',
      '0',
      '0',
      'Details',
    ]);
    expect(ui.texts()).toContain('To know about the numbers of Next');
    expect(ui.all('Button').map(textOf)).not.toContain('Edit people');
  });

  it('says that sprints together count the day twice on which one ends and the other begins', async () => {
    const said = 'both count that day';
    const open = [
      sprintBean(7, 'Now', 'active', '2099-06-01'),
      sprintBean(8, 'Next', 'future', '2099-06-12'),
    ];
    const ui = await renderCapacity({
      jira: ({ path, query }) =>
        path === '/rest/agile/1.0/board/5/sprint' && query['state'] !== 'closed'
          ? { status: 200, body: { values: open, isLast: true } }
          : null,
    });
    await expectText(ui, READ);
    expect(ui.texts().join(' ')).not.toContain(said);
    await act(fieldOf(ui, 'Select', 'capacity-iteration'), 'onChange', [
      { value: 'sprint:7', label: 'Now' },
      { value: 'sprint:8', label: 'Next' },
    ]);
    await expectText(ui, said);
  });

  it('opens the days with their reasons and the work items behind the numbers of a person', async () => {
    const ui = await render({});
    await expectText(ui, READ);
    await press(ui, 'Details');
    await expectText(ui, 'Feast (100%)');
    expect(ui.texts()).toEqual(
      expect.arrayContaining(['day off Dentist (50%)', 'no working day', 'KITE-1 Item 1']),
    );
    const days = rows(ui).filter(([name]) => name?.endsWith(', 2099') === true);
    expect(days.slice(2, 5)).toEqual([
      ['Wed Jun 3, 2099', '100%', '8 h', ''],
      ['Thu Jun 4, 2099', '0%', '0 h', 'Feast (100%)'],
      ['Fri Jun 5, 2099', '50%', '4 h', 'day off Dentist (50%)'],
    ]);
    expect(rows(ui)).toContainEqual(['Total', '8.5 days', '68 h', '']);
    expect(rows(ui)).toContainEqual(['Remaining', '8.5 days', '68 h', '']);
  });

  it('keeps people in the order of their plan when others join it', async () => {
    const plans = [['anna'], ['dora', 'ben', 'anna', 'carl']].map((ids, at) => ({
      revision: at + 1,
      record: aPlan(ids.map((accountId) => ({ accountId }))),
    }));
    let readings = 0;
    const ui = await render(
      {},
      {
        'capacity/read': () => {
          const plan = plans[Math.min(readings, 1)] ?? null;
          readings += 1;
          return { ok: true, value: { ...SITE_RECORDS, mayManage: true, plan } };
        },
        'capacity/read-days-off': () => ({ ok: true, value: null }),
        'capacity/save-days-off': () => ({
          ...{ ok: true, value: { kind: 'saved', saved: { revision: 1, record: NO_PERSON_CAPACITY } } },
        }),
      },
    );
    await expectText(ui, READ);
    const people = () => ui.all('User').map(({ props }) => props['accountId']);
    expect(people()).toEqual(['anna', 'ben']);
    await press(ui, 'Days off');
    await expectText(ui, 'They hold on all boards.');
    await submit(ui);
    await ui.until(() => {
      expect(people()).toEqual(['dora', 'ben', 'anna', 'carl']);
    });
    expect(
      rows(ui)
        .slice(-2)
        .map(([name]) => name),
    ).toEqual(['Unassigned', 'Team']);
  });

  it('flags whom all boards together plan beyond the limit, and names the boards that the viewer may view', async () => {
    const others = { visible: [{ boardId: 6, projectKey: 'DRAGON' }], hidden: { anna: 1 }, next: null };
    const ui = await renderCapacity({
      resolvers: {
        'capacity/list-sharing-boards': () => ({ ok: true, value: others }),
        'capacity/read-plans': () => ({
          ok: true,
          value: {
            ...{ name: 'Dragon board', filterId: '11', estimateFieldId: null, site: DEFAULT_SITE_CAPACITY },
            ...{ board: aBoard(), persons: {}, publicHolidays: [] },
            plans: { 'sprint:12': aPlan([{ accountId: 'anna', dailyCapacity: 2 }]) },
          },
        }),
      },
      jira: ({ path, query }) => {
        if (path !== '/rest/agile/1.0/board/6/sprint') return null;
        const dates = { startDate: '2099-06-11T08:00:00Z', endDate: '2099-06-24T08:00:00Z' };
        const sprint = { id: 12, name: 'Theirs', state: 'future', ...dates };
        return { status: 200, body: { values: query['state'] === 'closed' ? [] : [sprint], isLast: true } };
      },
    });
    await expectText(ui, 'Over the limit');
    expect(rows(ui).filter(([name]) => name?.includes('Over the limit'))).toHaveLength(1);
    await press(ui, 'Details');
    expect(ui.texts()).toEqual(
      expect.arrayContaining([
        'All boards together plan more than 8 h a day on Jun 11, 2099 – Jun 12, 2099: Kite board, Dragon board.',
        '1 more board that you may not view plans with this person; the hours are not counted here.',
      ]),
    );
  });

  it('sets up a board from nothing', async () => {
    const saved: unknown[] = [];
    const ui = await render(
      { board: null, plan: null },
      {
        ...HOLIDAY_RESOLVERS,
        'capacity/save-board': (payload) => {
          saved.push(payload);
          return { ok: true, value: { kind: 'saved', saved: { revision: 1, record: aBoard() } } };
        },
      },
    );
    await expectText(ui, 'Set up capacity for Kite board');
    await expectText(ui, 'Iceland');
    await choose(ui, 'holiday-country', 'IS');
    await submit(ui);
    const record = aBoard({ publicHolidays: newPublicHolidayChoice('IS') });
    expect(saved).toEqual([{ boardId: 5, record, seen: null }]);
  });

  it('offers viewers neither to set up nor to edit', async () => {
    const bare = await render({ board: null, mayManage: false });
    await expectText(bare, 'An administrator of the space, or who may manage its capacity, can do so here.');
  });

  it('lets viewers enter their days off', async () => {
    const ui = await render({ mayManage: false });
    await expectText(ui, READ);
    expect(ui.all('Button').map(textOf)).not.toContain('Edit people');
    expect(ui.all('Button').map(textOf)).toContain('Days off');
  });

  it("changes the viewer's own days off", async () => {
    const seen: unknown[] = [];
    const ui = await render(
      {},
      {
        'capacity/read-days-off': () => ({ ok: true, value: null }),
        'capacity/save-days-off': (payload) => {
          seen.push(payload);
          return { ok: true, value: { kind: 'saved', saved: { revision: 1, record: {} } } };
        },
      },
    );
    await expectText(ui, READ);
    await press(ui, 'Days off');
    await expectText(ui, 'They hold on all boards.');
    await press(ui, 'Add days off');
    await submit(ui);
    await expectText(ui, 'Each line needs a first day');
    await type(ui, 'off-from-0', '2099-06-08');
    await choose(ui, 'off-share-0', '0.5');
    await submit(ui);
    const daysOff = [offOn('2099-06-08', { share: 0.5 })];
    expect(seen).toEqual([{ record: { version: 1, daysOff, dailyLimit: null }, seen: null }]);
  });

  it('takes days off on a calendar that shows holidays and when the sprint begins and ends', async () => {
    const seen: SaveDaysOffPayload[] = [];
    const ui = await render(
      {},
      {
        'capacity/read-days-off': () => ({ ok: true, value: null }),
        'capacity/save-days-off': (payload) => {
          seen.push(payload as SaveDaysOffPayload);
          return { ok: true, value: { kind: 'saved', saved: { revision: 1, record: {} } } };
        },
      },
    );
    await expectText(ui, READ);
    await press(ui, 'Days off');
    await expectText(ui, 'Jun 2099');
    const cell = (text: string) => ui.all('Pressable').find((one) => textOf(one) === text);
    expect(ui.all('Pressable').map(textOf)).toEqual(
      expect.arrayContaining(['1Now begins', '4Feast', '12Now ends']),
    );
    await act(cell('9'), 'onClick');
    await act(cell('10'), 'onClick');
    expect(cell('10Off')).toBeDefined();
    await submit(ui);
    expect(seen.map(({ record }) => record.daysOff)).toEqual([[offOn('2099-06-09', { to: '2099-06-10' })]]);
  });

  it("changes the days off of somebody in the plan for its manager, and keeps the other's lines", async () => {
    const seen: SavePersonPayload[] = [];
    const ui = await render(
      {},
      {
        'capacity/read-days-off': () => ({ ok: true, value: null }),
        'capacity/read-person': () => ({
          ok: true,
          value: {
            revision: 4,
            record: { ...NO_PERSON_CAPACITY, daysOff: [offOn('2099-06-05', { reason: 'Dentist' })] },
          },
        }),
        'capacity/save-person': (payload) => {
          seen.push(payload as SavePersonPayload);
          return { ok: true, value: { kind: 'saved', saved: { revision: 5, record: {} } } };
        },
      },
    );
    await expectText(ui, READ);
    await press(ui, 'Days off');
    await expectText(ui, 'They hold on all boards. Whoever');
    await press(ui, 'Add days off');
    await choose(ui, 'off-whose', 'anna');
    await expectText(ui, 'The person, and whoever manages');
    expect(fieldOf(ui, 'Textfield', 'off-reason-0')?.props['defaultValue']).toBe('Dentist');
    await choose(ui, 'off-share-0', '0.5');
    await submit(ui);
    expect(seen).toEqual([
      {
        ...{ boardId: 5, iteration: 'sprint:7', accountId: 'anna', seen: 4 },
        record: { ...NO_PERSON_CAPACITY, daysOff: [offOn('2099-06-05', { share: 0.5, reason: 'Dentist' })] },
      },
    ]);
  });
});

import type { Row } from '../../local/forge/kvs/table';
import type { LocalSite } from '../../local/site';
import type { Resolvers } from '../../src/contract';
import type { DataTaskState } from '../../src/contract/data';
import type { AppError } from '../../src/core/error';
import type { Result } from '../../src/core/result';
import { DEFAULT_SITE_CAPACITY } from '../../src/core/capacity/records/site-capacity';
import { listConfigDefaults } from '../../src/core/list/parse-config';
import { DEFAULT_RETENTION } from '../../src/core/privacy/retention';
import { aBoard, aPlan } from './capacity';
import { aChart, by, from, of } from './chart';
import { aDelivery } from './delivery';
import { ADMIN, DISTURBED_DATA, type Stage } from './disturbed-site';
import {
  answered,
  chartGadget,
  listGadget,
  reportGadget,
  sprintGadget,
  trendGadget,
  workGadget,
  type Gadget,
  type Shown,
} from './gadget-readings';
import { TEST_NOW } from './local-site';
import { aColumn, aGroup, aReport } from './report';
import { aReportInput } from './report-library-site';
import type { ResolverName } from './resolver-payloads';
import { aTrendConfig } from './trend';

/** Something that somebody does, or that runs by itself, from the beginning to the end. */
export interface FaultJourney {
  readonly name: string;
  readonly records: readonly Row[];
  readonly act: (stage: Stage) => Promise<Shown>;
  /** What runs by itself later, however it went; before that, whoever was told of a failure did the same again. */
  readonly later?: (stage: Stage) => Promise<unknown>;
  /** What is there in the end, whatever happened on the way, once it was done again; without this, all records. */
  readonly leaves?: (site: LocalSite) => unknown;
}

const boardId = 1;
const POINTS = 'customfield_10016';
const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const [OTHER = ''] = DISTURBED_DATA.users.flatMap(({ active, isAdmin, accountId }) =>
  active && !isAdmin ? [accountId] : [],
);
const KEY = [...DISTURBED_DATA.issues].find(({ key }) => key.startsWith('SHOP-'))?.key ?? '';
/** The one with the most work items. */
const sprintId = Number(
  mostOften(
    [...DISTURBED_DATA.issues].flatMap(({ key, custom }) =>
      key.startsWith('SHOP-') ? ((custom['customfield_10020'] ?? []) as readonly number[]) : [],
    ),
  ),
);
const byFilter = { kind: 'filter', filterId: '10001' } as const;
const bySpace = { kind: 'project', projectKey: 'SHOP' } as const;

function mostOften(all: readonly number[]): number | undefined {
  const count = (one: number): number => all.filter((other) => other === one).length;
  return [...all].sort((one, other) => count(other) - count(one))[0];
}

const row = (key: string, content: object) => ({
  ...{ key: `record/${key}`, text: JSON.stringify({ revision: 1, content }) },
  ...{ createdAt: TEST_NOW, updatedAt: TEST_NOW, expiresAt: null },
});

const readIn = (place: 'browser' | 'resolver') => row('site-settings', { version: 1, largeReads: place });
const BOARD = row(`board-capacity:${String(boardId)}`, aBoard({ workingDays: [1, 2, 3, 4] }));
const inDaysOfBoard = { kind: 'board', boardId } as const;

const MEASURED = aChart({
  ...{ sources: [from(bySpace)], kind: 'bar', chartBy: by('priority') },
  calculate: { measure: 'median', of: of(POINTS) },
});
const IN_DAYS = aChart({
  ...{ sources: [from(byFilter)], kind: 'bar', chartBy: by('priority'), workingCalendar: inDaysOfBoard },
  calculate: {
    ...{ measure: 'average', empty: 'ignore' },
    of: { kind: 'time-to-resolution', includeUnresolved: false, workingDaysOnly: true },
  },
});
const BURNDOWN = aTrendConfig({
  ...{ kind: 'burndown', scope: { kind: 'sprint', boardId, sprintId } },
  ...{ estimate: { kind: 'board' }, workingCalendar: inDaysOfBoard },
});

const REPORT = aReportInput({
  name: 'Points by squad',
  administrators: [ADMIN, OTHER],
  definition: aReport({
    source: byFilter,
    columns: [aColumn(POINTS, { groupAggregate: 'sum', totalAggregate: 'sum' })],
    groups: [aGroup('status')],
  }),
});
const stamps = { version: 2, changedAt: TEST_NOW - DAY_MS, changedBy: ADMIN };
const KEPT_REPORT = row('report:r1', { ...stamps, ...REPORT, deletedAt: null });
const DELETED_REPORT = row('report:r1', { ...stamps, ...REPORT, deletedAt: TEST_NOW - DAY_MS });
const OLD_STATE = row('report-state:r1.1', {
  ...REPORT,
  ...stamps,
  changedAt: TEST_NOW - 4_000 * DAY_MS,
});

const PLAN = aPlan([{ accountId: ADMIN, dailyCapacity: 6 }]);
const planRow = (people: readonly string[]) =>
  row(`iteration-capacity:${String(boardId)}:sprint:7`, aPlan(people.map((accountId) => ({ accountId }))));

const TEMPLATE = { version: 1, name: 'Mine', config: MEASURED };
const KEPT_TEMPLATE = row(`personal-template:${ADMIN}#t1`, TEMPLATE);
const DELETED_TEMPLATE = row(`deleted-personal-template:${ADMIN}#t1`, {
  ...TEMPLATE,
  deletedAt: TEST_NOW - DAY_MS,
});

const DELIVERY = aDelivery({ ownerId: ADMIN, issueKey: KEY, nextAt: TEST_NOW });
const deliveries = (...all: readonly object[]) =>
  row('report-deliveries:r1', { version: 1, deliveries: all });

const asking =
  <Name extends ResolverName>(name: Name, payload: Parameters<Resolvers[Name]>[0]) =>
  async ({ tools: { call } }: Stage): Promise<Shown> =>
    answered(await call(name, payload));

const read =
  (...gadgets: readonly Gadget[]) =>
  async ({ tools }: Stage): Promise<Shown> => {
    const all: Shown[] = [];
    for (const gadget of gadgets) all.push(await gadget(tools));
    const failed = all.find(({ saysMore }) => saysMore);
    return failed ?? { numbers: all.map(({ numbers }) => numbers), saysMore: false, error: null };
  };

/** What nobody looks at while it runs says nothing. */
const unattended =
  (work: (site: LocalSite) => Promise<unknown>) =>
  async ({ site }: Stage): Promise<Shown> => {
    await work(site);
    return { numbers: [], saysMore: false, error: null };
  };

const event = (eventType: string, about: object) =>
  unattended(({ forge }) => forge.deliver({ eventType, ...about }));

async function everyHour({ schedules, consumers }: LocalSite): Promise<void> {
  await schedules.run('deliveries');
  await consumers.tick();
}

async function everyDay({ schedules }: LocalSite): Promise<void> {
  await schedules.run('every-day');
}

/** Begins and goes on for as long as the page would. */
const task =
  (begin: (call: Stage['tools']['call']) => Promise<Result<DataTaskState, AppError>>) =>
  async ({ tools: { call } }: Stage): Promise<Shown> => {
    let answer = await begin(call);
    while (answer.ok && answer.value.next !== null) {
      const { id, next } = answer.value;
      answer = await call('data/continue', { id, from: next });
    }
    return answered(answer);
  };

const textsOf = ({ kvs }: LocalSite): readonly string[] => kvs.rows().map(({ key, text }) => key + text);

/** What one comment says, and that its delivery goes on; how often it was tried stands in its log. */
const delivered = (site: LocalSite): unknown => ({
  comments: site.jira.snapshot().posts.length,
  active: textsOf(site).filter((text) => text.includes('"state":"active"')).length,
});

/** Everything but how often an administrator did something. */
const withoutActions = (site: LocalSite): unknown =>
  site.kvs.rows().flatMap(({ key, text }) => (key.startsWith('record/admin-action') ? [] : [key + text]));

/** The page tells how many records the last clean-up deleted: one that went on with another's work had less to do. */
const withoutPurge = (site: LocalSite): unknown =>
  textsOf(site).filter((text) => !text.startsWith('record/last-purge'));

const everybody = [
  KEPT_REPORT,
  planRow([ADMIN, OTHER]),
  KEPT_TEMPLATE,
  deliveries({ ...DELIVERY, ownerId: OTHER }),
];

const READING: readonly FaultJourney[] = [
  {
    name: 'a chart in the back end',
    records: [readIn('resolver'), BOARD],
    act: read(chartGadget(IN_DAYS)),
  },
  { name: 'a chart in the browser', records: [readIn('browser'), BOARD], act: read(chartGadget(MEASURED)) },
  { name: 'a burndown', records: [readIn('resolver'), BOARD], act: read(trendGadget(BURNDOWN)) },
  {
    name: 'a work item list',
    records: [],
    act: read(listGadget({ ...listConfigDefaults, source: bySpace, columns: ['status', POINTS] })),
  },
  {
    name: 'a sprint',
    records: [BOARD],
    act: read(sprintGadget({ version: 1, title: '', boardId, sprintId, refreshMinutes: null })),
  },
  {
    name: 'a report',
    records: [KEPT_REPORT],
    act: read(
      async ({ call }) => answered(await call('reports/read', { id: 'r1' })),
      reportGadget(REPORT.definition),
    ),
  },
  {
    name: 'a page of capacity',
    records: [BOARD, planRow([ADMIN, OTHER])],
    act: read(
      async ({ call }) =>
        answered(
          await call('capacity/read', {
            ...{ boardId, iteration: 'sprint:7', earlier: ['sprint:6'], others: ['sprint:8'] },
            ...{ dates: { from: '2026-02-23', to: '2026-03-08' }, language: 'en' },
          }),
        ),
      workGadget('project = SHOP', POINTS),
    ),
  },
];

const WRITING: readonly FaultJourney[] = [
  {
    name: 'a new plan',
    records: [BOARD],
    act: asking('capacity/save-iteration', {
      boardId,
      iteration: 'sprint:7',
      lender: null,
      record: PLAN,
      seen: null,
    }),
  },
  {
    name: 'a change of a plan',
    records: [BOARD, planRow([OTHER])],
    act: asking('capacity/save-iteration', {
      boardId,
      iteration: 'sprint:7',
      lender: null,
      record: PLAN,
      seen: 1,
    }),
  },
  {
    name: 'a new report',
    records: [],
    act: asking('reports/save', { id: 'r1', seen: null, report: REPORT }),
  },
  {
    name: 'a change of a report',
    records: [KEPT_REPORT],
    act: asking('reports/save', { id: 'r1', seen: 1, report: { ...REPORT, name: 'Points' } }),
  },
  { name: 'the deletion of a report', records: [KEPT_REPORT], act: asking('reports/delete', { id: 'r1' }) },
  { name: 'a report put back', records: [DELETED_REPORT], act: asking('reports/restore', { id: 'r1' }) },
  {
    name: 'a favourite report',
    records: [KEPT_REPORT],
    act: asking('reports/favourite', { id: 'r1', isFavourite: true }),
  },
  {
    name: 'a new template',
    records: [],
    act: asking('personal-templates/save', { id: 't1', seen: null, name: 'Mine', config: MEASURED }),
  },
  {
    name: 'a template that is renamed',
    records: [KEPT_TEMPLATE],
    act: asking('personal-templates/rename', { id: 't1', seen: 1, name: 'Other' }),
  },
  {
    name: 'a new team',
    records: [],
    act: asking('capacity-templates/save', {
      ...{ id: 'c1', seen: null, name: 'Sail' },
      people: [{ accountId: ADMIN, roleId: null, dailyCapacity: 6 }],
    }),
  },
  {
    name: 'a new report about capacity',
    records: [],
    act: asking('capacity-reports/save', {
      ...{ id: 'c1', seen: null },
      report: {
        ...{ name: 'Sail', access: { kind: 'private' }, rows: 'person', columns: 'month' },
        ...{ boards: [{ boardId, projectKey: 'SHOP' }], iterations: { kind: 'open' } },
      },
    }),
  },
  {
    name: 'new settings of the site',
    records: [readIn('browser')],
    act: asking('settings/save', { record: { version: 1, largeReads: 'resolver' }, seen: 1 }),
    leaves: withoutActions,
  },
  {
    name: 'new roles of the site',
    records: [],
    act: asking('capacity/save-roles', { roles: [{ id: 'sail', name: 'Sail' }], seen: null }),
    leaves: withoutActions,
  },
  {
    name: 'the deletion of a template',
    records: [KEPT_TEMPLATE],
    act: asking('personal-templates/delete', { id: 't1' }),
  },
  {
    name: 'a template put back',
    records: [DELETED_TEMPLATE],
    act: asking('personal-templates/restore', { id: 't1' }),
  },
  {
    name: 'a choice in a filter',
    records: [],
    act: asking('filter/remember', {
      ...{ dashboardId: '1', gadgetId: '2' },
      choices: { summary: { kind: 'text', text: 'sail' } },
    }),
  },
  {
    name: 'a delivery that is armed',
    records: [KEPT_REPORT],
    act: asking('deliveries/save', {
      ...{ reportId: 'r1', id: null, consent: { audience: true, typedKey: null } },
      delivery: {
        ...{ issueKey: KEY, way: DELIVERY.way, namesItems: false, language: 'en-US' },
        schedule: DELIVERY.schedule,
      },
    }),
  },
  {
    name: 'a delivery that is due',
    records: [KEPT_REPORT, deliveries(DELIVERY)],
    act: unattended(everyHour),
    later: async ({ site, pass }) => {
      // What failed is tried again within the hour, and not twice on a day on which the clock was set back.
      for (let hour = 0; hour < 30; hour += 3) {
        pass(3 * HOUR_MS);
        await everyHour(site);
      }
    },
    leaves: delivered,
  },
  {
    name: 'an import of capacity',
    records: [BOARD],
    act: asking('capacity-transfer/write', {
      writes: [
        { name: 'board-capacity', id: String(boardId), record: aBoard(), seen: 1 },
        { name: 'iteration-capacity', id: `${String(boardId)}:sprint:7`, record: PLAN, seen: null },
        { name: 'site', id: '', record: DEFAULT_SITE_CAPACITY, seen: null },
      ],
    }),
    leaves: withoutActions,
  },
  {
    name: 'an import of everything',
    records: [BOARD],
    act: asking('data/import', {
      writes: [
        ...[
          { name: 'board-capacity' as const, id: String(boardId), revision: 3, seen: 1, content: aBoard() },
        ],
        ...[
          { name: 'iteration-capacity' as const, id: '1:sprint:7', revision: 2, seen: null, content: PLAN },
        ],
        ...[{ name: 'site-template' as const, id: 's1', revision: null, seen: null, content: TEMPLATE }],
      ],
    }),
    leaves: withoutActions,
  },
  {
    name: 'new times of retention',
    records: [],
    act: asking('data/save-retention', { record: { ...DEFAULT_RETENTION, historyDays: 30 }, seen: null }),
    leaves: withoutActions,
  },
  {
    name: 'the erasure of a person',
    records: everybody,
    act: task((call) => call('data/erase', { accountId: OTHER })),
    later: unattended(everyDay),
    leaves: withoutActions,
  },
  {
    name: 'the deletion of a type',
    records: everybody,
    act: task((call) => call('data/delete', { names: ['report', 'personal-template'] })),
    later: unattended(everyDay),
    leaves: withoutActions,
  },
  {
    name: 'an account that is deleted',
    records: everybody,
    act: event('avi:jira:deleted:user', { user: { accountId: OTHER } }),
    later: async ({ site, pass }) => {
      site.closedAccounts.add(OTHER);
      pass(7 * DAY_MS);
      await site.schedules.run('every-week');
      await everyDay(site);
    },
    leaves: withoutActions,
  },
  {
    name: 'a board that is deleted',
    records: [BOARD, planRow([ADMIN])],
    act: event('avi:jira-software:deleted:board', { board: { id: boardId } }),
    later: event('avi:jira-software:deleted:board', { board: { id: boardId } }),
  },
  {
    name: 'the daily clean-up',
    records: [KEPT_REPORT, OLD_STATE],
    act: unattended(everyDay),
    later: unattended(everyDay),
    leaves: withoutPurge,
  },
];

export const FAULT_JOURNEYS = { reading: READING, writing: WRITING } as const;

/** Names and words of theirs that stand in no log. */
export const TYPED: readonly string[] = [REPORT.name, REPORT.description, TEMPLATE.name, 'sail', 'SHOP'];

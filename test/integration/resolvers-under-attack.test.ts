import fc from 'fast-check';
import { generateSite } from '../../local/data/generate/generate-site';
import type { Resolvers } from '../../src/contract';
import { newPublicHolidayChoice } from '../../src/core/capacity/records/board-capacity';
import { DEFAULT_SITE_CAPACITY } from '../../src/core/capacity/records/site-capacity';
import type { AppError } from '../../src/core/error';
import type { Result } from '../../src/core/result';
import { aBoard, aPlan, offOn } from '../support/capacity';
import { aChart, by, from } from '../support/chart';
import { aLocalSite, TEST_NOW } from '../support/local-site';
import { aGroup, aReport } from '../support/report';
import { aReportInput } from '../support/report-library-site';
import { aTrendConfig } from '../support/trend';

type Name = keyof Resolvers;
type Payloads = { readonly [N in Name]: Parameters<Resolvers[N]>[0] };

const DATA = generateSite({ issues: 60, seed: 3, now: TEST_NOW });
const boardId = DATA.boards[0]?.id ?? 0;
const planned = { boardId, iteration: 'sprint:7', accountId: 'anna' };
const place = { dashboardId: '1', gadgetId: '2' };
const template = { name: 'Mine', config: aChart({ chartBy: by('status') }) };
const everything = from({ kind: 'jql', jql: 'created >= "2000-01-01"' });

/** What each resolver takes: a new one does not compile here without an entry. */
const PAYLOADS: Payloads = {
  'calendar/read': { boardId },
  'capacity/read': {
    ...{ boardId, iteration: 'sprint:7', earlier: ['sprint:6'] },
    ...{ dates: { from: '2026-02-23', to: '2026-03-08' }, language: 'en' },
  },
  'capacity/read-days-off': {},
  'capacity/read-plans': {
    ...{ boardId, listed: ['sprint:7', 'sprint:6'] },
    wanted: [{ iteration: 'sprint:7', dates: { from: '2026-02-23', to: '2026-03-08' } }],
  },
  'capacity/list-absences': { from: '2026-03-02', to: '2026-03-15', after: null },
  'capacity/list-sharing-boards': { boardId, iterations: ['sprint:7'], after: null },
  'capacity/read-person': planned,
  'capacity/read-site': {},
  'capacity/save-board': {
    boardId,
    record: aBoard({ publicHolidays: newPublicHolidayChoice('DE') }),
    seen: null,
  },
  'capacity/save-days-off': {
    record: { version: 1, daysOff: [offOn('2026-03-04')], dailyLimit: 6 },
    seen: null,
  },
  'capacity/save-iteration': {
    ...{ boardId, iteration: 'sprint:7', seen: null },
    record: aPlan([{ accountId: 'anna' }]),
  },
  'capacity/save-person': {
    ...planned,
    record: { version: 1, daysOff: [offOn('2026-03-05')], dailyLimit: null },
    seen: null,
  },
  'capacity/save-site': DEFAULT_SITE_CAPACITY,
  'capacity-reports/delete': { id: 'x' },
  'capacity-reports/list': {},
  'capacity-reports/restore': { id: 'x' },
  'capacity-reports/save': {
    id: null,
    report: {
      ...{ name: 'Quarter', access: { kind: 'all' }, rows: 'person', columns: 'month' },
      boards: [{ boardId, projectKey: DATA.projects[0]?.key ?? '' }],
      iterations: { kind: 'periods', unit: 'quarter', count: 1 },
    },
  },
  'capacity-templates/delete': { boardId, id: 'x' },
  'capacity-templates/list': { boardId },
  'capacity-templates/rename': { boardId, id: 'x', name: 'Kites' },
  'capacity-templates/restore': { boardId, id: 'x' },
  'capacity-templates/save': {
    ...{ boardId, name: 'Team' },
    people: [{ accountId: 'anna', roleId: null, dailyCapacity: 6 }],
  },
  'capacity-transfer/read': { name: 'person-capacity', after: null },
  'capacity-transfer/write': {
    writes: [{ name: 'board-capacity', id: String(boardId), record: aBoard(), seen: null }],
  },
  'chart/run': {
    ...{ config: aChart({ sources: [everything], chartBy: by('labels') }) },
    ...{ overlay: 'priority = High', isExact: false, from: null },
  },
  'data/continue': { id: 'x', from: { name: 'report', cursor: null } },
  'data/count': { from: { name: 'report', cursor: null } },
  'data/delete': { names: ['personal-template', 'report-state'] },
  'data/erase': { accountId: 'anna' },
  'data/export': { from: null },
  'data/import': {
    writes: [
      {
        ...{ name: 'board-capacity', id: String(boardId), revision: 3, seen: null },
        content: aBoard(),
      },
    ],
  },
  'data/log': {},
  'data/tasks': {},
  'filter/read': place,
  'filter/remember': { ...place, choices: { summary: { kind: 'text', text: 'a' } } },
  'holidays/list': {
    region: { country: 'DE', state: null, region: null },
    years: { from: 2026, to: 2026, language: 'en' },
  },
  'holidays/regions': { within: null, language: 'en' },
  'personal-templates/delete': { id: 'x' },
  'personal-templates/list': {},
  'personal-templates/rename': { id: 'x', name: 'Other' },
  'personal-templates/restore': { id: 'x' },
  'personal-templates/save': template,
  'reading/place': {},
  'deliveries/delete': { reportId: 'x', id: 'y' },
  'deliveries/list': { reportId: 'x' },
  'deliveries/pause': { reportId: 'x', id: 'y', isPaused: true },
  'deliveries/save': {
    ...{ reportId: 'x', id: null, consent: { audience: true, typedKey: null } },
    delivery: {
      ...{ issueKey: 'SHOP-1', way: { kind: 'attachment' }, namesItems: false, language: 'en' },
      schedule: { days: [1], hour: 8, timeZone: 'UTC' },
    },
  },
  'reports/delete': { id: 'x' },
  'reports/favourite': { id: 'x', isFavourite: false },
  'reports/history': { id: 'x' },
  'reports/list': {},
  'reports/read': { id: 'x' },
  'reports/read-many': { ids: ['x', 'y'] },
  'reports/restore': { id: 'x' },
  'reports/save': {
    ...{ id: 'x', seen: null },
    report: aReportInput({ definition: aReport({ groups: [aGroup('status')] }) }),
  },
  'reports/take-over': { id: 'x' },
  'settings/read': {},
  'settings/save': { version: 1, largeReads: 'resolver' },
  'site-templates/delete': { id: 'x' },
  'site-templates/list': {},
  'site-templates/rename': { id: 'x', name: 'Other' },
  'site-templates/restore': { id: 'x' },
  'site-templates/save': template,
  'trend/run': { config: aTrendConfig(), overlay: null, from: null },
};

const NAMES = Object.keys(PAYLOADS) as readonly Name[];
/** One module of each function of the manifest. */
const MODULES = ['chart', 'settings'] as const;

const ADMIN = DATA.users.find(({ isAdmin }) => isAdmin)?.accountId ?? '';
/** As Forge calls whoever is not logged in. */
const ANONYMOUS = 'unidentified';

/** What no parser may let through, and no code may trip over. */
const HOSTILE: readonly unknown[] = [
  null,
  true,
  -1,
  1e300,
  '',
  '__proto__',
  'x'.repeat(100_000),
  '" OR project is not EMPTY OR summary ~ "',
  '../../../../rest/api/3/user?accountId=5',
  '\u0000\uD800',
  [],
  [null],
  {},
  JSON.parse('{"__proto__": {"polluted": true}, "constructor": {"prototype": {"polluted": true}}}'),
  Array.from({ length: 40 }).reduce<unknown>((inner) => ({ inner }), 'deep'),
];

type Path = readonly (string | number)[];

/** Every place in a value of JSON, the whole first. */
function placesIn(value: unknown, at: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, part]) => placesIn(part, [...at, key]))];
}

/** The same value with another in one place; undefined takes the place away. */
function withAt(value: unknown, [key, ...rest]: Path, hostile: unknown): unknown {
  if (key === undefined) return hostile;
  const part = withAt((value as Record<string | number, unknown>)[key], rest, hostile);
  if (Array.isArray(value)) return value.map((one: unknown, at) => (String(at) === key ? part : one));
  return { ...(value as object), [key]: part };
}

async function aSite() {
  const site = await aLocalSite({ data: DATA });
  const send = async (name: Name, payload: unknown, accountId: string) => {
    const context = { localId: 'here', extension: {} };
    const answers = await Promise.all(
      MODULES.map((moduleKey) =>
        site.forge.invoke({ moduleKey, functionKey: name, payload, context }, accountId),
      ),
    );
    return answers.filter((answer) => answer.ok).map(({ body }) => body as Result<unknown, AppError>);
  };
  return { send, rows: () => JSON.stringify(site.kvs.rows().map(({ key, text }) => [key, text])) };
}

/** Failures of ours, or of Jira about what we should not have asked. */
const OURS = /^(?:internal|app-unavailable|jira-unexpected|jira-unavailable)$/;

const outcome = (answer: Result<unknown, AppError>): string => (answer.ok ? 'ok' : answer.error.code);

describe.each(NAMES)('%s', (name) => {
  it('answers what it is meant to take, and nothing to whoever is not logged in', async () => {
    const { send } = await aSite();
    const answers = (await send(name, PAYLOADS[name], ADMIN)).map(outcome);
    expect(answers).not.toEqual([]);
    expect(answers.filter((code) => OURS.test(code) || code === 'invalid-input')).toEqual([]);
    const strangers = (await send(name, PAYLOADS[name], ANONYMOUS)).map(outcome);
    expect(strangers).toEqual(answers.map(() => 'forbidden'));
  });

  it('takes or refuses whatever is sent, and a refusal writes nothing', async () => {
    const { send, rows } = await aSite();
    const valid: unknown = JSON.parse(JSON.stringify(PAYLOADS[name]));
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...placesIn(valid)),
        fc.constantFrom(undefined, ...HOSTILE),
        async (place, hostile) => {
          const before = rows();
          const answers = (await send(name, withAt(valid, place, hostile), ADMIN)).map(outcome);
          expect(answers.filter((code) => OURS.test(code))).toEqual([]);
          expect(answers.includes('ok') ? before : rows()).toBe(before);
        },
      ),
      { numRuns: 40, seed: 7 },
    );
    expect('polluted' in {}).toBe(false);
  });
});

import { generateSite } from '../../local/data/generate/generate-site';
import type { Resolvers } from '../../src/contract';
import { newPublicHolidayChoice } from '../../src/core/capacity/records/board-capacity';
import { DEFAULT_SITE_CAPACITY } from '../../src/core/capacity/records/site-capacity';
import { DEFAULT_RETENTION } from '../../src/core/privacy/retention';
import { aBoard, aPlan, offOn } from './capacity';
import { aChart, by, from } from './chart';
import { TEST_NOW } from './local-site';
import { aGroup, aReport } from './report';
import { aReportInput } from './report-library-site';
import { ANNE } from './stored-samples';
import { aTrendConfig } from './trend';

export type ResolverName = keyof Resolvers;
/** What each resolver takes. */
type Payloads = { readonly [N in ResolverName]: Parameters<Resolvers[N]>[0] };

/** The site that they are about. */
export const PAYLOADS_SITE = generateSite({ issues: 60, seed: 3, now: TEST_NOW });
const boardId = PAYLOADS_SITE.boards[0]?.id ?? 0;
const planned = { boardId, iteration: 'sprint:7', accountId: 'anna' };
const place = { dashboardId: '1', gadgetId: '2' };
const template = { id: 'new', seen: null, name: 'Mine', config: aChart({ chartBy: by('status') }) };
const { version, viewers, defaults, dailyLimit } = DEFAULT_SITE_CAPACITY;
const everything = from({ kind: 'jql', jql: 'created >= "2000-01-01"' });

/** Something that each resolver takes: a new one does not compile here without an entry. */
export const RESOLVER_PAYLOADS: Payloads = {
  'calendar/read': { boardId },
  'capacity/read': {
    ...{ boardId, iteration: 'sprint:7', earlier: ['sprint:6'], others: ['sprint:8'] },
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
    ...{ boardId, iteration: 'sprint:7', lender: 'sprint:6', seen: null },
    record: aPlan([{ accountId: 'anna' }]),
  },
  'capacity/save-person': {
    ...planned,
    record: { version: 1, daysOff: [offOn('2026-03-05')], dailyLimit: null },
    seen: null,
  },
  'capacity/save-site': { record: { version, viewers, defaults, dailyLimit }, seen: null },
  'capacity/list-roles': {},
  'capacity/save-roles': { roles: [{ id: 'test', name: 'Tester' }], seen: null },
  'capacity-reports/delete': { id: 'x' },
  'capacity-reports/list': {},
  'capacity-reports/restore': { id: 'x' },
  'capacity-reports/save': {
    ...{ id: 'new', seen: null },
    report: {
      ...{ name: 'Quarter', access: { kind: 'all' }, rows: 'person', columns: 'month' },
      boards: [{ boardId, projectKey: PAYLOADS_SITE.projects[0]?.key ?? '' }],
      iterations: { kind: 'periods', unit: 'quarter', count: 1 },
    },
  },
  'capacity-templates/delete': { id: 'x' },
  'capacity-templates/list': { boardId },
  'capacity-templates/list-all': {},
  'capacity-templates/rename': { id: 'x', seen: 1, name: 'Kites' },
  'capacity-templates/restore': { id: 'x' },
  'capacity-templates/save': {
    ...{ id: 'new', seen: null },
    name: 'Team',
    people: [{ accountId: 'anna', roleId: null, dailyCapacity: 6 }],
  },
  'capacity-transfer/read': { name: 'person-capacity', from: { cursor: null, after: 'a' } },
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
  'data/erase': { accountId: ANNE },
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
  'data/read-retention': {},
  'data/save-retention': { record: DEFAULT_RETENTION, seen: null },
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
  'personal-templates/rename': { id: 'x', seen: 1, name: 'Other' },
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
  'settings/save': { record: { version: 1, largeReads: 'resolver' }, seen: null },
  'site-templates/delete': { id: 'x' },
  'site-templates/list': {},
  'site-templates/rename': { id: 'x', seen: 1, name: 'Other' },
  'site-templates/restore': { id: 'x' },
  'site-templates/save': template,
  'trend/run': { config: aTrendConfig(), overlay: null, isExact: false, from: null },
};

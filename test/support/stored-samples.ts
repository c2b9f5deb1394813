import { DEFAULT_SITE_CAPACITY } from '../../src/core/capacity/records/site-capacity';
import { DEFAULT_RETENTION } from '../../src/core/privacy/retention';
import type { StoredName } from '../../src/core/privacy/stored-types';
import type { StoredRecord } from '../../src/core/privacy/record-type';
import { aBoard, aPlan, offOn } from './capacity';
import { aDelivery } from './delivery';
import { aReport } from './report';

/** Account ids as Atlassian makes them. */
export const ANNE = '5b10a2844c20165700ede21a';
export const BERT = '712020:8d9a1f0e-53a1-4c3e-9a76-1f2f0d5b7c11';

/** Epoch ms: when the samples of deleted records were deleted. */
export const DELETED_AT = Date.UTC(2026, 2, 2);

export interface StoredSample {
  readonly id: string;
  readonly content: StoredRecord;
}

const chart = { version: 1, name: 'Mine', config: { version: 1, jql: `assignee in (${ANNE}, "${BERT}")` } };
const team = {
  ...{ version: 1, name: 'Kites' },
  people: [ANNE, BERT].map((accountId) => ({ accountId, roleId: null, dailyCapacity: null })),
};
const capacityReport = {
  ...{ version: 1, name: 'Load', ownerId: ANNE, rows: 'person', columns: 'iteration' },
  boards: [{ boardId: 5, projectKey: 'KITE' }],
  ...{ iterations: { kind: 'open' }, access: { kind: 'chosen', accountIds: [ANNE, BERT], groupIds: [] } },
};
const state = {
  ...{ version: 2, name: 'Delays', description: `Ask ${ANNE} about it`, isTemplate: false },
  definition: aReport({ source: { kind: 'jql', jql: `reporter = ${ANNE}` } }),
  access: { kind: 'limited', accountIds: [ANNE, BERT], groupIds: [], roles: [] },
  ...{ administrators: [ANNE], changedAt: 1, changedBy: ANNE },
};
const notification = { kind: 'notification', assignee: false, reporter: false, groupIds: [] } as const;

/** A record of each type, with Anne in it wherever there can be a person. */
export const STORED_SAMPLES: Readonly<Record<StoredName, StoredSample>> = {
  'site-settings': { id: '', content: { version: 1, ...{ largeReads: 'resolver' } } },
  'site-capacity': { id: '', content: DEFAULT_SITE_CAPACITY },
  retention: { id: '', content: DEFAULT_RETENTION },
  'last-purge': { id: '', content: { version: 1, ...{ at: 1, records: 2 } } },
  'capacity-report': { id: 'c1', content: capacityReport },
  'deleted-capacity-report': { id: 'c2', content: { ...capacityReport, ...{ deletedAt: DELETED_AT } } },
  'capacity-template': { id: 't1', content: team },
  'deleted-capacity-template': { id: 't2', content: { ...team, ...{ deletedAt: DELETED_AT } } },
  'filter-choice': {
    id: `1:2:${BERT}`,
    content: {
      version: 2,
      ...{
        chosenAt: DELETED_AT,
        choices: {
          assignee: {
            ...{ kind: 'values', empty: false, viewer: false },
            values: [{ value: ANNE, label: '' }],
          },
        },
      },
    },
  },
  'personal-template': { id: `${BERT}#1`, content: chart },
  'deleted-personal-template': { id: `${ANNE}#2`, content: { ...chart, ...{ deletedAt: DELETED_AT } } },
  'site-template': { id: 's1', content: chart },
  'deleted-site-template': { id: 's2', content: { ...chart, ...{ deletedAt: DELETED_AT } } },
  'admin-action': {
    id: '1-a',
    content: { version: 1, ...{ kind: 'data-read', at: 1, by: ANNE, records: null, names: [] } },
  },
  'data-task': {
    id: 'd1',
    content: {
      version: 1,
      ...{ kind: 'erase', names: ['report'], accountIds: [BERT], by: ANNE, startedAt: 1, scope: [] },
      ...{ done: 0, unreadable: 0 },
    },
  },
  'board-capacity': { id: '5', content: aBoard() },
  'iteration-capacity': { id: '5:sprint:7', content: aPlan([{ accountId: ANNE }, { accountId: BERT }]) },
  'person-capacity': {
    id: ANNE,
    content: { version: 1, ...{ daysOff: [offOn('2026-03-04')], dailyLimit: null } },
  },
  report: { id: 'r1', content: { ...state, ...{ deletedAt: null } } },
  'report-state': { id: 'r1.1', content: state },
  'report-favourites': { id: ANNE, content: { version: 1, ...{ reportIds: ['r1'] } } },
  'report-deliveries': {
    id: 'r1',
    content: {
      version: 1,
      ...{
        deliveries: [
          aDelivery({ id: 'd1', ownerId: ANNE }),
          aDelivery({ id: 'd2', ownerId: BERT, way: { ...notification, accountIds: [ANNE, BERT] } }),
          aDelivery({ id: 'd3', ownerId: BERT, way: { ...notification, accountIds: [ANNE] } }),
        ],
      },
    },
  },
};

import React from 'react';
import { fetchFound } from './fetch-found';
import { renderUi, type JiraAnswer, type JiraRequest, type RenderedUi } from './forge-ui';
import type { CapacityRecords } from '../../src/contract/capacity';
import { DEFAULT_SITE_CAPACITY } from '../../src/core/capacity/records/site-capacity';
import { AppFrame } from '../../src/frontend/components/app-frame';
import { CapacityPage } from '../../src/frontend/components/capacity/capacity-page';
import { aBoard, aPlan, awayOn, offOn } from './capacity';

const DAY_MS = 86_400_000;

/** Two weeks from a Monday that is long to come: all of its capacity remains. */
function sprint(id: number, name: string, state: string, monday: string): object {
  const startDate = `${monday}T08:00:00Z`;
  const endDate = new Date(Date.parse(startDate) + 11 * DAY_MS).toISOString();
  return { id, name, state, startDate, endDate };
}

const SPRINTS: Readonly<Record<string, readonly object[]>> = {
  closed: [sprint(6, 'Old', 'closed', '2099-05-18')],
  'active,future': [sprint(7, 'Now', 'active', '2099-06-01'), sprint(8, 'Next', 'future', '2099-06-15')],
};

export const anIssueOf = (id: string, assignee: string | null, hours: number | null) => ({
  id,
  key: `KITE-${id}`,
  fields: {
    summary: `Item ${id}`,
    assignee: assignee === null ? null : { accountId: assignee },
    status: { name: 'Open', statusCategory: { key: 'new' } },
    issuetype: { id: '1', subtask: false },
    timeestimate: hours === null ? null : hours * 3600,
  },
});

const BODIES: Readonly<Record<string, (request: JiraRequest) => unknown>> = {
  '/rest/agile/1.0/board': () => ({ values: [{ id: 5, name: 'Kite board', type: 'scrum' }], isLast: true }),
  '/rest/agile/1.0/board/5/sprint': ({ query }) => ({ values: SPRINTS[query['state'] ?? ''], isLast: true }),
  '/rest/api/3/field': () => [
    {
      id: 'timeestimate',
      name: 'Remaining estimate',
      clauseNames: ['remainingEstimate'],
      schema: { type: 'number', system: 'timeestimate' },
    },
  ],
  '/rest/api/3/search/jql': () => ({
    issues: [anIssueOf('1', 'anna', 100), anIssueOf('2', 'ben', 8), anIssueOf('3', null, null)],
    isLast: true,
  }),
  '/rest/api/3/user/search': () => [],
  '/rest/api/3/user/bulk': () => ({
    values: [
      { accountId: 'anna', displayName: 'Anna Berg' },
      { accountId: 'ben', displayName: 'Ben Cole' },
    ],
  }),
};

const RECORDS: CapacityRecords = {
  mayManage: true,
  filterId: '10',
  estimateFieldId: null,
  site: DEFAULT_SITE_CAPACITY,
  board: { revision: 1, record: aBoard({ holidays: [{ date: '2099-06-04', name: 'Feast', share: 1 }] }) },
  plan: { revision: 3, record: aPlan([{ accountId: 'anna' }]) },
  lender: null,
  publicHolidays: [],
  persons: Object.fromEntries(awayOn({ anna: [offOn('2099-06-05', { share: 0.5, reason: 'Dentist' })] })),
};

export interface CapacitySite {
  readonly records?: Partial<CapacityRecords>;
  readonly resolvers?: Readonly<Record<string, (payload: unknown) => unknown>>;
  /** Answers what it knows before the site does. */
  readonly jira?: (request: JiraRequest) => JiraAnswer | null;
}

/** The capacity page of a space with one board, an active sprint of two weeks, and three work items in it. */
export function renderCapacity({
  records = {},
  resolvers = {},
  jira = () => null,
}: CapacitySite = {}): Promise<RenderedUi> {
  return renderUi(
    <AppFrame>
      <CapacityPage />
    </AppFrame>,
    {
      extension: { project: { id: '1', key: 'KITE', type: 'software' } },
      jira: fetchFound((request) => {
        const own = jira(request);
        if (own !== null) return own;
        const body = BODIES[request.path]?.(request);
        return body === undefined ? { status: 404, body: null } : { status: 200, body };
      }),
      resolvers: {
        'capacity/read': () => ({ ok: true, value: { ...RECORDS, ...records } }),
        'capacity/list-sharing-boards': () => ({ ok: true, value: { visible: [], hidden: {} } }),
        ...resolvers,
      },
    },
  );
}

/** Stands under the numbers of that sprint once they are there. */
export const READ = '3 work items · complete';

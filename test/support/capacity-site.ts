import type { CapacityRecords } from '../../src/contract/capacity';
import { DEFAULT_SITE_CAPACITY } from '../../src/core/capacity/records/site-capacity';
import { aBoard, aPlan } from './capacity';
import { fetchFound } from './fetch-found';
import type { FakeSite, JiraAnswer, JiraRequest } from './forge-ui';

const DAY_MS = 86_400_000;

/** Two weeks from a Monday that is long to come: all of its capacity remains. */
export function sprintBean(id: number, name: string, state: string, monday: string): object {
  const startDate = `${monday}T08:00:00Z`;
  const endDate = new Date(Date.parse(startDate) + 11 * DAY_MS).toISOString();
  return { id, name, state, startDate, endDate };
}

/** An open story in hours. */
export function issueBean(
  id: string,
  {
    assignee = null,
    hours = null,
    fields = {},
  }: {
    readonly assignee?: string | null;
    readonly hours?: number | null;
    readonly fields?: object;
  },
): { readonly id: string; readonly key: string; readonly fields: object } {
  return {
    id,
    key: `KITE-${id}`,
    fields: {
      summary: `Item ${id}`,
      assignee: assignee === null ? null : { accountId: assignee },
      status: { name: 'Open', statusCategory: { key: 'new' } },
      issuetype: { id: '1', subtask: false },
      timeestimate: hours === null ? null : hours * 3600,
      ...fields,
    },
  };
}

/** Anna and Ben, 80 hours each, in the plan of the active sprint. */
export const SITE_RECORDS: CapacityRecords = {
  mayManage: false,
  filterId: '10',
  estimateFieldId: null,
  projectId: '1',
  site: DEFAULT_SITE_CAPACITY,
  board: { revision: 1, record: aBoard() },
  plan: { revision: 3, record: aPlan([{ accountId: 'anna' }, { accountId: 'ben' }]) },
  lender: null,
  elsewhere: [],
  persons: {},
  publicHolidays: [],
};

const SPRINTS: Readonly<Record<string, readonly object[]>> = {
  closed: [sprintBean(6, 'Old', 'closed', '2099-05-18')],
  'active,future': [
    sprintBean(7, 'Now', 'active', '2099-06-01'),
    sprintBean(8, 'Next', 'future', '2099-06-15'),
  ],
};

const FIELDS = [
  {
    id: 'timeestimate',
    name: 'Remaining estimate',
    clauseNames: ['remainingEstimate'],
    schema: { type: 'number', system: 'timeestimate' },
  },
  {
    id: 'customfield_10020',
    name: 'Sprint',
    clauseNames: ['cf[10020]', 'Sprint'],
    schema: { type: 'array', items: 'json', custom: 'com.pyxis.greenhopper.jira:gh-sprint' },
  },
];

/** What differs from the usual site. */
export interface CapacitySite {
  /** What is stored; `refusal`: the resolver refuses. */
  readonly records?: Partial<CapacityRecords> | { readonly refusal: string };
  readonly issues?: readonly object[];
  readonly bodies?: Readonly<Record<string, (request: JiraRequest) => unknown>>;
  /** Answers what it knows before the site does. */
  readonly jira?: (request: JiraRequest) => JiraAnswer | null;
}

/** A space KITE with one scrum board 5, three sprints, and a plan. */
export function capacitySite({
  records = {},
  issues = [],
  bodies = {},
  jira = () => null,
}: CapacitySite): Pick<FakeSite, 'jira' | 'resolvers'> {
  const answers: Readonly<Record<string, (request: JiraRequest) => unknown>> = {
    '/rest/agile/1.0/board': () => ({ values: [{ id: 5, name: 'Kite board', type: 'scrum' }], isLast: true }),
    '/rest/agile/1.0/board/5/configuration': () => ({
      ...{ name: 'Kite board', type: 'scrum', filter: { id: '10' } },
      location: { type: 'project', id: '1', key: 'KITE' },
    }),
    '/rest/agile/1.0/board/5/sprint': ({ query }) => ({
      ...{ values: SPRINTS[query['state'] ?? ''], isLast: true },
    }),
    '/rest/api/3/field': () => FIELDS,
    '/rest/api/3/search/jql': () => ({ issues, isLast: true }),
    ...bodies,
  };
  return {
    jira: fetchFound((request) => {
      const own = jira(request);
      if (own !== null) return own;
      const body = answers[request.path]?.(request);
      return body === undefined ? { status: 404, body: null } : { status: 200, body };
    }),
    resolvers: {
      'capacity/list-sharing-boards': () => ({ ok: true, value: { visible: [], hidden: {}, next: null } }),
      'capacity/read': () =>
        'refusal' in records
          ? { ok: false, error: { code: records.refusal, params: {} } }
          : { ok: true, value: { ...SITE_RECORDS, ...records } },
    },
  };
}

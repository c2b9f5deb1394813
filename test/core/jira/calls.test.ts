import { findBoards, readBoardConfiguration } from '../../../src/core/jira/boards';
import { callJira, type JiraCall } from '../../../src/core/jira/call';
import { countIssues } from '../../../src/core/jira/count-issues';
import { fetchIssues } from '../../../src/core/jira/fetch-issues';
import { listFields } from '../../../src/core/jira/fields';
import { findFilters, readFilter } from '../../../src/core/jira/filters';
import { hasPermission } from '../../../src/core/jira/has-permission';
import { matchJql } from '../../../src/core/jira/match-jql';
import { readMyself } from '../../../src/core/jira/myself';
import { parseJql } from '../../../src/core/jira/parse-jql';
import { findProjects, readProject } from '../../../src/core/jira/projects';
import { searchIssues } from '../../../src/core/jira/search';
import { readTimeTracking } from '../../../src/core/jira/time-tracking';
import { createFakeSend, pathOf, refusal } from '../../support/fake-send';

const LIST = { query: ' web ', startAt: 50 };

interface Case {
  readonly name: string;
  readonly call: JiraCall<unknown>;
  readonly address: string;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
  /** As Jira documents it, with more than we read. */
  readonly answer: unknown;
  readonly value: unknown;
}

const CASES: readonly Case[] = [
  {
    name: 'readMyself',
    call: readMyself(),
    address: 'GET /rest/api/3/myself',
    answer: {
      accountId: 'anna',
      displayName: 'Anna Berg',
      timeZone: 'Europe/Berlin',
      active: true,
      groups: {},
    },
    value: { accountId: 'anna', displayName: 'Anna Berg', timeZone: 'Europe/Berlin' },
  },
  {
    name: 'readTimeTracking',
    call: readTimeTracking(),
    address: 'GET /rest/api/3/configuration',
    answer: {
      votingEnabled: true,
      timeTrackingEnabled: true,
      timeTrackingConfiguration: {
        workingHoursPerDay: 7.5,
        workingDaysPerWeek: 4,
        timeFormat: 'pretty',
        defaultUnit: 'day',
      },
    },
    value: { hoursPerDay: 7.5, daysPerWeek: 4 },
  },
  {
    name: 'matchJql',
    call: matchJql(['10001', '10002'], ['status = Done', 'assignee is EMPTY']),
    address: 'POST /rest/api/3/jql/match',
    body: { issueIds: [10001, 10002], jqls: ['status = Done', 'assignee is EMPTY'] },
    answer: {
      matches: [
        { matchedIssues: [10002], errors: [] },
        { matchedIssues: [], errors: [] },
      ],
    },
    value: [['10002'], []],
  },
  {
    name: 'listFields',
    call: listFields(),
    address: 'GET /rest/api/3/field',
    answer: [
      {
        id: 'labels',
        key: 'labels',
        name: 'Labels',
        custom: false,
        navigable: true,
        clauseNames: ['labels'],
        schema: { type: 'array', items: 'string', system: 'labels' },
      },
      {
        id: 'customfield_10016',
        name: 'Story Points',
        custom: true,
        clauseNames: ['cf[10016]', 'Story Points'],
        schema: {
          type: 'number',
          custom: 'com.atlassian.jira.plugin.system.customfieldtypes:float',
          customId: 10016,
        },
      },
      { id: 'issuekey', name: 'Key', custom: false },
    ],
    value: [
      {
        id: 'labels',
        name: 'Labels',
        isCustom: false,
        clauseNames: ['labels'],
        schema: { type: 'array', items: 'string', system: 'labels', custom: null },
      },
      {
        id: 'customfield_10016',
        name: 'Story Points',
        isCustom: true,
        clauseNames: ['cf[10016]', 'Story Points'],
        schema: {
          type: 'number',
          items: null,
          system: null,
          custom: 'com.atlassian.jira.plugin.system.customfieldtypes:float',
        },
      },
      { id: 'issuekey', name: 'Key', isCustom: false, clauseNames: [], schema: null },
    ],
  },
  {
    name: 'searchIssues for ids',
    call: searchIssues({ jql: 'a = 1', fieldIds: [], pageToken: null }),
    address: 'POST /rest/api/3/search/jql',
    body: { jql: 'a = 1', fields: ['id'], maxResults: 5000 },
    answer: { issues: [{ id: '10001' }], nextPageToken: 'next', isLast: false },
    value: { issues: [{ id: '10001', key: '', fields: {} }], nextPageToken: 'next' },
  },
  {
    name: 'searchIssues for fields, last page',
    call: searchIssues({ jql: 'a = 1', fieldIds: ['status'], pageToken: 'next' }),
    address: 'POST /rest/api/3/search/jql',
    body: { jql: 'a = 1', fields: ['status'], maxResults: 100, nextPageToken: 'next' },
    answer: {
      issues: [{ id: '10001', key: 'K-1', self: 'https://x', fields: { status: null } }],
      isLast: true,
    },
    value: { issues: [{ id: '10001', key: 'K-1', fields: { status: null } }], nextPageToken: null },
  },
  {
    name: 'countIssues',
    call: countIssues('a = 1'),
    address: 'POST /rest/api/3/search/approximate-count',
    body: { jql: 'a = 1' },
    answer: { count: 153 },
    value: 153,
  },
  {
    name: 'fetchIssues',
    call: fetchIssues(['10001', '10002', '10003'], ['status']),
    address: 'POST /rest/api/3/issue/bulkfetch',
    body: { issueIdsOrKeys: ['10001', '10002', '10003'], fields: ['status'] },
    answer: {
      issues: [{ id: '10001', key: 'K-1', fields: { status: null } }],
      issueErrors: [{ id: '10002', errorMessage: 'Too large' }],
    },
    value: { issues: [{ id: '10001', key: 'K-1', fields: { status: null } }], failedIds: ['10002'] },
  },
  {
    name: 'readFilter',
    call: readFilter('10100'),
    address: 'GET /rest/api/3/filter/10100',
    answer: { id: '10100', name: 'Mine', jql: 'assignee = currentUser()' },
    value: { id: '10100', name: 'Mine' },
  },
  {
    name: 'findFilters',
    call: findFilters(LIST),
    address: 'GET /rest/api/3/filter/search',
    query: { startAt: 50, maxResults: 50, filterName: 'web', orderBy: 'name' },
    answer: { values: [{ id: '1', name: 'Web', self: 'https://x' }], isLast: true, total: 51 },
    value: { values: [{ id: '1', name: 'Web' }], isLast: true },
  },
  {
    name: 'readProject',
    call: readProject('SHOP'),
    address: 'GET /rest/api/3/project/SHOP',
    answer: { id: '1', key: 'SHOP', name: 'Web shop', style: 'classic' },
    value: { id: '1', key: 'SHOP', name: 'Web shop' },
  },
  {
    name: 'findProjects',
    call: findProjects({ query: '', startAt: 0 }),
    address: 'GET /rest/api/3/project/search',
    query: { startAt: 0, maxResults: 50, orderBy: 'name' },
    answer: { values: [{ id: '1', key: 'SHOP', name: 'Web shop' }], isLast: false },
    value: { values: [{ id: '1', key: 'SHOP', name: 'Web shop' }], isLast: false },
  },
  {
    name: 'findBoards',
    call: findBoards(LIST),
    address: 'GET /rest/agile/1.0/board',
    query: { startAt: 50, maxResults: 50, name: 'web' },
    answer: { values: [{ id: 7, name: 'Web', type: 'scrum', self: 'https://x' }], isLast: true },
    value: { values: [{ id: 7, name: 'Web', type: 'scrum' }], isLast: true },
  },
  {
    name: 'readBoardConfiguration',
    call: readBoardConfiguration(7),
    address: 'GET /rest/agile/1.0/board/7/configuration',
    answer: {
      ...{ id: 7, name: 'Web', type: 'scrum', filter: { id: '10100', self: 'https://x' }, columnConfig: {} },
      location: { type: 'project', id: '10', key: 'KITE' },
    },
    value: {
      ...{ name: 'Web', type: 'scrum', projectId: '10', projectKey: 'KITE' },
      ...{ filterId: '10100', estimateFieldId: null, columns: [] },
    },
  },
  {
    name: 'parseJql',
    call: parseJql(['foo = 1', 'a = 1']),
    address: 'POST /rest/api/3/jql/parse',
    query: { validation: 'strict' },
    body: { queries: ['foo = 1', 'a = 1'] },
    answer: {
      queries: [
        { query: 'foo = 1', errors: ["Field 'foo' does not exist."] },
        { query: 'a = 1', structure: {} },
      ],
    },
    value: [["Field 'foo' does not exist."], []],
  },
  {
    name: 'hasPermission',
    call: hasPermission('ADMINISTER'),
    address: 'GET /rest/api/3/mypermissions',
    query: { permissions: 'ADMINISTER' },
    answer: { permissions: { ADMINISTER: { id: '0', key: 'ADMINISTER', havePermission: true } } },
    value: true,
  },
  {
    name: 'hasPermission without an answer for it',
    call: hasPermission('ADMINISTER'),
    address: 'GET /rest/api/3/mypermissions',
    query: { permissions: 'ADMINISTER' },
    answer: { permissions: {} },
    value: false,
  },
];

describe.each(CASES)('$name', ({ call, address, query = {}, body = null, answer, value }) => {
  it('sends what Jira documents and reads what it needs of the answer', async () => {
    const { send, requests } = createFakeSend({ [address]: answer });
    expect(await callJira(send, call)).toEqual({ ok: true, value });
    expect(
      requests.map((request) => ({
        address: `${request.method} ${pathOf(request)}`,
        query: request.query,
        body: request.body,
      })),
    ).toEqual([{ address, query, body }]);
  });

  it('refuses an answer of another shape, naming the place', async () => {
    const { send } = createFakeSend({ [address]: { unheard: 'of' } });
    expect(await callJira(send, call)).toMatchObject({ ok: false, error: { code: 'jira-unexpected' } });
  });
});

describe('a refusal', () => {
  it.each([
    [401, 'jira-refused', { status: 401 }],
    [403, 'jira-refused', { status: 403 }],
    [0, 'jira-unavailable', { status: 0 }],
    [500, 'jira-unavailable', { status: 500 }],
    [410, 'jira-unexpected', { status: 410, message: 'No.' }],
    [429, 'jira-busy', { retryAfterSeconds: 60 }],
  ])('of status %i is %s', async (status, code, params) => {
    const { send } = createFakeSend({ 'GET /rest/api/3/myself': refusal(status, 'No.') });
    expect(await callJira(send, readMyself())).toEqual({ ok: false, error: { code, params } });
  });

  it('says how long Jira asks to wait', async () => {
    const { send } = createFakeSend({ 'GET /rest/api/3/myself': refusal(429, '', { 'retry-after': '35' }) });
    expect(await callJira(send, readMyself())).toMatchObject({
      error: { params: { retryAfterSeconds: 35 } },
    });
  });

  it('of JQL carries the text of Jira', async () => {
    const { send } = createFakeSend({
      'POST /rest/api/3/search/approximate-count': {
        status: 400,
        headers: {},
        body: { errorMessages: ['Wrong.'], errors: { jql: 'Really.' } },
      },
    });
    expect(await callJira(send, countIssues('x'))).toEqual({
      ok: false,
      error: { code: 'jql-invalid', params: { message: 'Wrong. Really.' } },
    });
  });

  it('of JQL without a restriction is told apart', async () => {
    const message =
      'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.';
    const { send } = createFakeSend({ 'POST /rest/api/3/search/jql': refusal(400, message) });
    const search = searchIssues({ jql: 'order by key', fieldIds: [], pageToken: null });
    expect(await callJira(send, search)).toMatchObject({ error: { code: 'source-unbounded' } });
  });

  it.each([
    [readFilter('7'), 'GET /rest/api/3/filter/7', 400, { kind: 'filter', name: '7' }],
    [readProject('GONE'), 'GET /rest/api/3/project/GONE', 404, { kind: 'project', name: 'GONE' }],
    [
      readBoardConfiguration(7),
      'GET /rest/agile/1.0/board/7/configuration',
      404,
      { kind: 'board', name: '7' },
    ],
  ] as readonly [JiraCall<unknown>, string, number, object][])(
    'of one thing says that it is not there',
    async (call, address, status, params) => {
      const { send } = createFakeSend({ [address]: refusal(status, 'gone') });
      expect(await callJira(send, call)).toEqual({ ok: false, error: { code: 'source-not-found', params } });
    },
  );
});

import { ENDPOINTS } from '../../local/jira/endpoints/registry';
import { aForm } from '../support/form';
import { APP_PERMISSION, createContractSite, type ContractSite } from './support/contract-site';
import type { OpenApi } from './support/openapi';
import { loadPlatformApi, loadUncorrectedApi, MISPRINTS } from './support/platform-api';
import { describeWithShared } from './support/shared-files';

const EVALUATE = '/rest/api/3/expression/evaluate';
const DOCUMENT = { type: 'doc', version: 1, content: [{ type: 'paragraph', content: [] }] };
const FORM = aForm({ name: 'file', filename: 'a.csv', mimeType: 'text/csv', text: 'a,b' });
const ROLES = 'user.getProjectRoles(project).map(role => ({ id: role.id, name: role.name }))';

type Request = readonly [status: number, method: string, path: string, body?: unknown];

/** A call for everything that the local Jira answers, and for the ways in which it refuses. */
function battery({ data, admin, issue }: ContractSite): readonly Request[] {
  const project = data.projects[0]?.key ?? '';
  const filter = data.filters[0]?.id ?? '';
  const group = data.groups[0]?.name ?? '';
  const jql = `project = ${project} ORDER BY created DESC`;
  const ids = data.issues.slice(0, 100).map((each) => String(each.id));
  const tracked = data.issues.find((each) => data.worklogs(each).length > 0)?.key ?? '';
  const worklogIds = data.issues.flatMap((each) => data.worklogs(each).map((one) => one.id)).slice(0, 1000);
  const other = data.users.find(
    ({ active, accountId }) => active && accountId !== admin.accountId,
  )?.accountId;
  const all = ['*all'];
  const gadgets = '/rest/api/3/dashboard/10000/gadget';
  const groupId = data.groups[0]?.groupId ?? '';
  const grants = `/rest/api/3/permissionscheme/${data.projects[0]?.id ?? ''}/permission`;
  const properties = '/rest/api/3/dashboard/10000/items/10001/properties';
  return [
    [200, 'GET', '/rest/api/3/myself'],
    [200, 'GET', '/rest/api/3/myself?expand=groups,applicationRoles'],
    [200, 'GET', `/rest/api/3/search/jql?jql=${encodeURIComponent(jql)}`],
    [
      200,
      'GET',
      `/rest/api/3/search/jql?jql=${encodeURIComponent(jql)}&fields=*all&expand=names,schema,changelog&maxResults=20`,
    ],
    [400, 'GET', '/rest/api/3/search/jql?jql=order+by+created'],
    [200, 'POST', '/rest/api/3/search/jql', { jql, fields: all, maxResults: 100, expand: 'names,schema' }],
    [200, 'POST', '/rest/api/3/search/jql', { jql, maxResults: 5000 }],
    [200, 'POST', '/rest/api/3/search/jql', { jql, fields: ['key'], reconcileIssues: [issue.id] }],
    [400, 'POST', '/rest/api/3/search/jql', { jql: 'project = NOWHERE' }],
    [400, 'POST', '/rest/api/3/search/jql', { jql, nextPageToken: 'nonsense' }],
    [400, 'POST', '/rest/api/3/search/jql', { jql, startAt: 0 }],
    [200, 'POST', '/rest/api/3/search/approximate-count', { jql }],
    [400, 'POST', '/rest/api/3/search/approximate-count', { jql: '' }],
    [200, 'POST', '/rest/api/3/issue/bulkfetch', { issueIdsOrKeys: ids, fields: all }],
    [
      200,
      'POST',
      '/rest/api/3/issue/bulkfetch',
      { issueIdsOrKeys: [issue.key, 'NO-1'], expand: ['changelog'] },
    ],
    [400, 'POST', '/rest/api/3/issue/bulkfetch', { issueIdsOrKeys: [...ids, 'NO-1'] }],
    [200, 'GET', `/rest/api/3/issue/${issue.key}/changelog?maxResults=2`],
    [404, 'GET', '/rest/api/3/issue/NO-1/changelog'],
    [200, 'POST', '/rest/api/3/changelog/bulkfetch', { issueIdsOrKeys: ids }],
    [
      200,
      'POST',
      '/rest/api/3/changelog/bulkfetch',
      { issueIdsOrKeys: ids, fieldIds: ['status', 'assignee'], maxResults: 10 },
    ],
    [400, 'POST', '/rest/api/3/changelog/bulkfetch', { issueIdsOrKeys: [] }],
    [200, 'GET', `/rest/api/3/issue/${tracked}/worklog`],
    [404, 'GET', '/rest/api/3/issue/NO-1/worklog'],
    [200, 'GET', '/rest/api/3/worklog/updated?since=0'],
    [200, 'POST', '/rest/api/3/worklog/list', { ids: worklogIds }],
    [400, 'POST', '/rest/api/3/worklog/list', { ids: [] }],
    [200, 'GET', `/rest/api/3/issue/${issue.key}?expand=names,schema,changelog`],
    [404, 'GET', '/rest/api/3/issue/NO-1'],
    [204, 'PUT', `/rest/api/3/issue/${issue.key}/assignee`, { accountId: admin.accountId }],
    [400, 'PUT', `/rest/api/3/issue/${issue.key}/assignee`, { accountId: 'nobody' }],
    [404, 'PUT', '/rest/api/3/issue/NO-1/assignee', { accountId: null }],
    [204, 'PUT', `/rest/api/3/issue/${issue.key}`, { update: { fixVersions: [] } }],
    [400, 'PUT', `/rest/api/3/issue/${issue.key}`, { update: { fixVersions: [{ add: { id: '0' } }] } }],
    [404, 'PUT', '/rest/api/3/issue/NO-1', { update: { fixVersions: [] } }],
    [200, 'GET', '/rest/api/3/field'],
    [200, 'GET', '/rest/api/3/field/search?type=custom&maxResults=3'],
    [200, 'GET', '/rest/api/3/field/search'],
    [200, 'GET', `/rest/api/3/filter/${filter}`],
    [400, 'GET', '/rest/api/3/filter/987654'],
    [200, 'GET', '/rest/api/3/filter/my?includeFavourites=true'],
    [200, 'GET', '/rest/api/3/filter/favourite'],
    [200, 'GET', '/rest/api/3/filter/search?maxResults=2'],
    [
      200,
      'GET',
      '/rest/api/3/filter/search?expand=description,owner,jql,viewUrl,searchUrl,favourite,favouritedCount,sharePermissions,editPermissions,subscriptions',
    ],
    [400, 'GET', '/rest/api/3/filter/search?orderBy=colour'],
    [200, 'GET', '/rest/api/3/project/search?expand=description,lead,issueTypes,url&maxResults=2'],
    [400, 'GET', '/rest/api/3/project/search?orderBy=colour'],
    [200, 'GET', `/rest/api/3/project/${project}`],
    [404, 'GET', '/rest/api/3/project/NOWHERE'],
    [200, 'GET', `/rest/api/3/project/${project}/statuses`],
    [200, 'GET', `/rest/api/3/project/${project}/components`],
    [200, 'GET', `/rest/api/3/project/${project}/versions`],
    [200, 'GET', '/rest/api/3/status'],
    [200, 'GET', '/rest/api/3/statuscategory'],
    [200, 'GET', '/rest/api/3/priority'],
    [200, 'GET', '/rest/api/3/resolution'],
    [200, 'GET', '/rest/api/3/issuetype'],
    [200, 'GET', `/rest/api/3/user?accountId=${admin.accountId}&expand=groups`],
    [404, 'GET', '/rest/api/3/user?accountId=nobody'],
    [200, 'GET', `/rest/api/3/user/search?query=${admin.displayName.slice(0, 2)}`],
    [400, 'GET', '/rest/api/3/user/search'],
    [200, 'GET', `/rest/api/3/user/assignable/search?project=${project}&accountId=${admin.accountId}`],
    [404, 'GET', '/rest/api/3/user/assignable/search?project=NOWHERE'],
    [200, 'GET', `/rest/api/3/user/bulk?accountId=${admin.accountId}&accountId=nobody`],
    [400, 'GET', '/rest/api/3/user/bulk'],
    [200, 'GET', `/rest/api/3/groups/picker?query=${group.slice(0, 2)}`],
    [200, 'GET', '/rest/api/3/mypermissions?permissions=ADMINISTER,BROWSE_PROJECTS'],
    [400, 'GET', '/rest/api/3/mypermissions'],
    [404, 'GET', '/rest/api/3/mypermissions?permissions=BROWSE_PROJECTS&projectKey=NOWHERE'],
    [
      200,
      'POST',
      '/rest/api/3/permissions/check',
      {
        globalPermissions: ['ADMINISTER'],
        projectPermissions: [
          { permissions: ['EDIT_ISSUES'], projects: [Number(data.projects[0]?.id)], issues: [issue.id, 1] },
        ],
      },
    ],
    [400, 'POST', '/rest/api/3/permissions/check', { projectPermissions: 'all' }],
    [200, 'GET', grants],
    [400, 'POST', grants, { holder: { type: 'group', value: 'x' }, permission: 'FLY' }],
    [201, 'POST', grants, { holder: { type: 'group', value: groupId }, permission: APP_PERMISSION.key }],
    [204, 'DELETE', `${grants}/10000`],
    [400, 'DELETE', `${grants}/10000`],
    [200, 'GET', '/rest/api/3/dashboard?filter=my'],
    [200, 'GET', '/rest/api/3/dashboard/search?dashboardName=del'],
    [200, 'GET', '/rest/api/3/dashboard/10000'],
    [200, 'POST', '/rest/api/3/dashboard', { name: 'Mine', sharePermissions: [], editPermissions: [] }],
    [400, 'POST', '/rest/api/3/dashboard', { name: ' ', sharePermissions: [], editPermissions: [] }],
    [404, 'GET', '/rest/api/3/dashboard/99'],
    [200, 'GET', gadgets],
    [404, 'GET', '/rest/api/3/dashboard/99/gadget'],
    [
      200,
      'POST',
      gadgets,
      { moduleKey: 'chart', title: 'New', color: 'green', position: { row: 0, column: 1 } },
    ],
    [400, 'POST', gadgets, { moduleKey: 'chart', color: 'mauve' }],
    [204, 'PUT', `${gadgets}/10002`, { title: 'By priority', position: { row: 1, column: 0 } }],
    [404, 'PUT', `${gadgets}/77`, { title: 'None' }],
    [204, 'DELETE', `${gadgets}/10002`],
    [404, 'DELETE', `${gadgets}/10002`],
    [200, 'GET', properties],
    [200, 'GET', `${properties}/config`],
    [404, 'GET', `${properties}/nothing`],
    [201, 'PUT', `${properties}/more`, { text: 'x' }],
    [200, 'PUT', `${properties}/more`, { text: 'y' }],
    [400, 'PUT', `${properties}/more`, { text: 'x'.repeat(40_000) }],
    [204, 'DELETE', `${properties}/more`],
    [404, 'DELETE', `${properties}/more`],
    [
      200,
      'POST',
      '/rest/api/3/jql/parse?validation=strict',
      {
        queries: [
          jql,
          'status in (Done, "In Progress") AND NOT (assignee is EMPTY OR created >= startOfMonth(-1M))',
          'summary ~ "a b" AND due < 2026-01-01',
          'nowhere = 1',
          'project =',
        ],
      },
    ],
    [400, 'POST', '/rest/api/3/jql/parse?validation=perhaps', { queries: [jql] }],
    [200, 'GET', '/rest/api/3/jql/autocompletedata'],
    [200, 'GET', '/rest/api/3/jql/autocompletedata/suggestions?fieldName=status&fieldValue=o'],
    [201, 'POST', `/rest/api/3/issue/${issue.key}/comment`, { body: DOCUMENT }],
    [
      201,
      'POST',
      `/rest/api/3/issue/${issue.key}/comment`,
      { body: DOCUMENT, visibility: { type: 'role', value: 'Administrators' } },
    ],
    [400, 'POST', `/rest/api/3/issue/${issue.key}/comment`, { body: 'text' }],
    [404, 'POST', '/rest/api/3/issue/NO-1/comment', { body: DOCUMENT }],
    [200, 'GET', `/rest/api/3/issue/${issue.key}/comment?orderBy=-created`],
    [404, 'GET', '/rest/api/3/issue/NO-1/comment'],
    [200, 'POST', `/rest/api/3/issue/${issue.key}/attachments`, FORM],
    [404, 'POST', '/rest/api/3/issue/NO-1/attachments', FORM],
    [200, 'GET', `/rest/api/3/issue/${issue.key}?fields=comment,attachment`],
    [204, 'POST', `/rest/api/3/issue/${issue.key}/notify`, { to: { users: [{ accountId: other }] } }],
    [400, 'POST', `/rest/api/3/issue/${issue.key}/notify`, { to: { users: [{ accountId: 'nobody' }] } }],
    [200, 'POST', '/rest/api/3/jql/match', { issueIds: [issue.id, 1], jqls: [jql, 'nowhere = 1'] }],
    [400, 'POST', '/rest/api/3/jql/match', { issueIds: ['one'], jqls: [jql] }],
    [200, 'GET', `/rest/api/3/project/${project}/role`],
    [404, 'GET', '/rest/api/3/project/NOWHERE/role'],
    [200, 'POST', EVALUATE, { expression: ROLES, context: { project: { key: project } } }],
    [400, 'POST', EVALUATE, { expression: ROLES }],
    [404, 'POST', EVALUATE, { expression: ROLES, context: { project: { key: 'NOWHERE' } } }],
    [200, 'GET', '/rest/api/3/serverInfo'],
    [200, 'GET', '/rest/api/3/configuration'],
  ];
}

/** Component schemas that the document has for what stands in an issue's fields. */
const FIELD_COMPONENTS: Readonly<Record<string, string>> = {
  assignee: 'UserDetails',
  reporter: 'UserDetails',
  creator: 'UserDetails',
  status: 'StatusDetails',
  statusCategory: 'StatusCategory',
  priority: 'Priority',
  resolution: 'Resolution',
  issuetype: 'IssueTypeDetails',
  project: 'ProjectDetails',
  votes: 'Votes',
  watches: 'Watchers',
  security: 'SecurityLevel',
  timetracking: 'TimeTrackingDetails',
};
const LIST_COMPONENTS: Readonly<Record<string, string>> = {
  components: 'ProjectComponent',
  versions: 'Version',
  fixVersions: 'Version',
};

interface IssueBean {
  readonly fields: Readonly<Record<string, unknown>>;
}

describeWithShared('answers of the platform API', () => {
  let api: OpenApi;
  beforeAll(() => {
    api = loadPlatformApi();
  });

  it('are valid against the OpenAPI document, each with the status that was expected', async () => {
    const site = createContractSite();
    const problems: string[] = [];
    for (const [status, method, path, body] of battery(site)) {
      const answer = await site.ask(method, path, body);
      const name = `${method} ${path}`;
      if (answer.status !== status) {
        problems.push(`${name}: ${answer.status} instead of ${status}: ${answer.body.slice(0, 300)}`);
      } else if (answer.body !== '') {
        const template = answer.endpoint?.split(' ')[1] ?? '';
        const faults = api.findFaults({ method, path: template, status, body: answer.json });
        problems.push(...faults.slice(0, 3).map((fault) => `${name}: ${fault}`));
      }
    }
    expect(problems).toEqual([]);
  });

  it('include one success of every call that the site emulates', async () => {
    const site = createContractSite();
    const succeeded = new Set<string | null>();
    for (const [, method, path, body] of battery(site)) {
      const answer = await site.ask(method, path, body);
      if (answer.status < 300) succeeded.add(answer.endpoint);
    }
    const missing = ENDPOINTS.map(({ method, path }) => `${method} ${path}`)
      .filter((endpoint) => endpoint.includes(' /rest/api/') && !succeeded.has(endpoint))
      // Pictures are not JSON, and the old search only says that it is gone.
      .filter(
        (endpoint) => !endpoint.includes('universal_avatar') && !endpoint.endsWith('/rest/api/3/search'),
      );
    expect(missing).toEqual([]);
  });

  it('hold field values that are valid where the document describes them', async () => {
    const { ask, data } = createContractSite();
    const issueIdsOrKeys = data.issues.slice(0, 100).map((issue) => issue.key);
    const answer = await ask('POST', '/rest/api/3/issue/bulkfetch', { issueIdsOrKeys, fields: ['*all'] });
    const { issues } = answer.json as { readonly issues: readonly IssueBean[] };
    const faults = issues.flatMap(({ fields }) => [
      ...Object.entries(FIELD_COMPONENTS).flatMap(([id, component]) =>
        fields[id] === null ? [] : api.findComponentFaults(component, fields[id]),
      ),
      ...Object.entries(LIST_COMPONENTS).flatMap(([id, component]) =>
        (fields[id] as readonly unknown[]).flatMap((item) => api.findComponentFaults(component, item)),
      ),
    ]);
    expect(issues).toHaveLength(100);
    expect([...new Set(faults)]).toEqual([]);
  });
});

describeWithShared('misprints of the OpenAPI document', () => {
  let uncorrected: OpenApi;
  let corrected: OpenApi;
  beforeAll(() => {
    uncorrected = loadUncorrectedApi();
    corrected = loadPlatformApi();
  });

  it.each(MISPRINTS)('$schema: $what', ({ example: { method, path } }) => {
    const text = uncorrected.operation(method, path)?.responses['200']?.content?.['application/json']
      ?.example;
    const call = { method, path, status: 200, body: JSON.parse(text ?? 'null') as unknown };
    expect(uncorrected.findFaults(call)).not.toEqual([]);
    expect(corrected.findFaults(call)).toEqual([]);
  });
});

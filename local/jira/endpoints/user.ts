import { fullUserBean, userBean } from '../beans/user-bean';
import type { UserRecord } from '../model';
import { holdsInProject } from '../permission-grants';
import { canBrowseProject } from '../permissions';
import { badRequest, notFound, ok } from '../rest/answer';
import type { Answer, Call, Endpoint } from '../rest/endpoint';
import { pageBounds, pageOf } from '../rest/page';

const USER_READ = {
  classic: ['read:jira-user'],
  granular: ['read:application-role:jira', 'read:group:jira', 'read:user:jira', 'read:avatar:jira'],
} as const;

const MAX_ACCOUNT_IDS = 200;
const USER_UNKNOWN = 'Specified user does not exist or you do not have required permissions';

export const userEndpoints: readonly Endpoint[] = [
  {
    method: 'GET',
    path: '/rest/api/3/user',
    scopes: USER_READ,
    query: { accountId: 'text', expand: 'list' },
    notEmulated: ['username', 'key'],
    pointsPerObject: 2,
    handle: ({ site, inputs }) => {
      const user = site.users.get(inputs.text('accountId') ?? '');
      return user === undefined
        ? notFound(USER_UNKNOWN)
        : ok(fullUserBean(site, user, inputs.list('expand')), 1);
    },
  },
  {
    method: 'GET',
    path: '/rest/api/3/user/search',
    scopes: {
      classic: ['read:jira-user'],
      granular: [
        'read:user:jira',
        'read:user.property:jira',
        'read:application-role:jira',
        'read:avatar:jira',
        'read:group:jira',
      ],
    },
    query: { query: 'text', accountId: 'text', startAt: 'integer', maxResults: 'integer' },
    notEmulated: ['username', 'property'],
    pointsPerObject: 2,
    handle: searchUsers,
  },
  {
    method: 'GET',
    path: '/rest/api/3/user/assignable/search',
    scopes: {
      classic: ['read:jira-user'],
      granular: [
        'read:issue:jira',
        'read:project:jira',
        'read:user:jira',
        'read:application-role:jira',
        'read:avatar:jira',
        'read:group:jira',
      ],
    },
    query: { query: 'text', accountId: 'text', project: 'text', startAt: 'integer', maxResults: 'integer' },
    notEmulated: ['username', 'sessionId', 'issueKey', 'issueId', 'actionDescriptorId', 'recommend'],
    pointsPerObject: 2,
    handle: listAssignable,
  },
  {
    method: 'GET',
    path: '/rest/api/3/user/bulk',
    scopes: USER_READ,
    query: { accountId: 'list', startAt: 'integer', maxResults: 'integer' },
    notEmulated: ['username', 'key'],
    pointsPerObject: 2,
    handle: listUsers,
  },
];

function searchUsers(call: Call): Answer {
  const { inputs } = call;
  if (inputs.text('query') === null && inputs.text('accountId') === null) {
    return badRequest("Either the 'query' or the 'accountId' parameter must be given.");
  }
  return usersOf(call, matchingUsers(call));
}

/** Who may be assigned to work items of a project that the caller may browse and assign work items of. */
function listAssignable(call: Call): Answer {
  const { site, viewer, inputs } = call;
  const reference = inputs.text('project');
  if (reference === null) return badRequest("The 'project' parameter is required.");
  const project = site.data.projects.find(({ id, key }) => reference === id || reference === key);
  const holds = (key: string, user: UserRecord): boolean =>
    project !== undefined &&
    canBrowseProject(project, user, site.data) &&
    site.permissions.some(
      (permission) => permission.key === key && holdsInProject(site, permission, { user, project }),
    );
  if (!holds('ASSIGN_ISSUES', viewer)) {
    return notFound(`No project could be found with key or id '${reference}'.`);
  }
  return usersOf(
    call,
    matchingUsers(call).filter((user) => holds('ASSIGNABLE_USER', user)),
  );
}

/** Jira matches the words of the display name from their start, and the start of the address. */
function matchingUsers({ site, inputs }: Call): readonly UserRecord[] {
  const accountId = inputs.text('accountId');
  const text = inputs.text('query')?.toLowerCase() ?? '';
  return site.data.users
    .filter((user) => accountId === null || user.accountId === accountId)
    .filter(
      (user) =>
        user.displayName.toLowerCase().startsWith(text) ||
        user.displayName.toLowerCase().includes(` ${text}`) ||
        user.emailAddress.toLowerCase().startsWith(text),
    );
}

function usersOf(call: Call, users: readonly UserRecord[]): Answer {
  const { startAt, maxResults } = pageBounds(call, { standard: 50, maximum: 1000 });
  const beans = users.slice(startAt, startAt + maxResults).map((user) => userBean(call.site, user));
  return ok(beans, beans.length);
}

function listUsers(call: Call): Answer {
  const { site, inputs } = call;
  const ids = inputs.list('accountId');
  if (ids.length === 0) return badRequest("The 'accountId' parameter is required.");
  if (ids.length > MAX_ACCOUNT_IDS) return badRequest(`At most ${MAX_ACCOUNT_IDS} account IDs can be given.`);
  const users = ids.flatMap((id) => site.users.get(id) ?? []);
  const page = pageOf(call, users, {
    limits: { standard: 10, maximum: MAX_ACCOUNT_IDS },
    toBean: (user) => userBean(site, user),
  });
  return ok(page, page.values.length);
}

import { fullUserBean, userBean } from '../beans/user-bean';
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
    path: '/rest/api/3/user/bulk',
    scopes: USER_READ,
    query: { accountId: 'list', startAt: 'integer', maxResults: 'integer' },
    notEmulated: ['username', 'key'],
    pointsPerObject: 2,
    handle: listUsers,
  },
];

function searchUsers(call: Call): Answer {
  const { site, inputs } = call;
  const query = inputs.text('query');
  const accountId = inputs.text('accountId');
  if (query === null && accountId === null) {
    return badRequest("Either the 'query' or the 'accountId' parameter must be given.");
  }
  const text = query?.toLowerCase() ?? '';
  const { startAt, maxResults } = pageBounds(call, { standard: 50, maximum: 1000 });
  const users = site.data.users
    .filter((user) => accountId === null || user.accountId === accountId)
    // Jira matches the words of the display name from their start, and the start of the address.
    .filter(
      (user) =>
        user.displayName.toLowerCase().startsWith(text) ||
        user.displayName.toLowerCase().includes(` ${text}`) ||
        user.emailAddress.toLowerCase().startsWith(text),
    )
    .slice(startAt, startAt + maxResults)
    .map((user) => userBean(site, user));
  return ok(users, users.length);
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

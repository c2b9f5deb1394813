import { canSeeFilter, filterBean } from '../beans/filter-bean';
import type { FilterRecord } from '../model';
import { badRequest, ok } from '../rest/answer';
import type { Answer, Call, Endpoint } from '../rest/endpoint';
import { pageOf } from '../rest/page';

const FILTER_READ = {
  classic: ['read:jira-work'],
  granular: [
    'read:filter:jira',
    'read:group:jira',
    'read:project:jira',
    'read:project-role:jira',
    'read:user:jira',
    'read:jql:jira',
    'read:application-role:jira',
    'read:avatar:jira',
    'read:issue-type-hierarchy:jira',
  ],
} as const;

const FILTER_UNKNOWN =
  'The selected filter is not available to you, perhaps it has been deleted or had its permissions changed.';

/** What a list of filters leaves out unless it is expanded. */
const EXPANDABLE = [
  'description',
  'owner',
  'jql',
  'viewUrl',
  'searchUrl',
  'favourite',
  'favouritedCount',
  'sharePermissions',
  'editPermissions',
  'subscriptions',
];

const orders: Readonly<Record<string, (a: FilterRecord, b: FilterRecord) => number>> = {
  name: (a, b) => a.name.localeCompare(b.name),
  id: (a, b) => Number(a.id) - Number(b.id),
  description: (a, b) => a.description.localeCompare(b.description),
  owner: (a, b) => a.ownerAccountId.localeCompare(b.ownerAccountId),
  favourite_count: (a, b) => a.favouriteOf.length - b.favouriteOf.length,
};

export const filterEndpoints: readonly Endpoint[] = [
  {
    method: 'GET',
    path: '/rest/api/3/filter/my',
    scopes: FILTER_READ,
    query: { includeFavourites: 'flag' },
    notEmulated: ['expand'],
    handle: (call) =>
      listFilters(call, (filter) => {
        const { accountId } = call.viewer;
        const isFavourite = call.inputs.flag('includeFavourites') && filter.favouriteOf.includes(accountId);
        return filter.ownerAccountId === accountId || isFavourite;
      }),
  },
  {
    method: 'GET',
    path: '/rest/api/3/filter/favourite',
    scopes: FILTER_READ,
    notEmulated: ['expand'],
    handle: (call) => listFilters(call, (filter) => filter.favouriteOf.includes(call.viewer.accountId)),
  },
  {
    method: 'GET',
    path: '/rest/api/3/filter/search',
    scopes: FILTER_READ,
    query: {
      filterName: 'text',
      accountId: 'text',
      id: 'list',
      orderBy: 'text',
      startAt: 'integer',
      maxResults: 'integer',
      expand: 'list',
      isSubstringMatch: 'flag',
    },
    notEmulated: ['owner', 'groupname', 'groupId', 'projectId', 'overrideSharePermissions'],
    handle: searchFilters,
  },
  {
    method: 'GET',
    path: '/rest/api/3/filter/{id}',
    scopes: FILTER_READ,
    notEmulated: ['expand', 'overrideSharePermissions'],
    handle: ({ site, viewer, params }) => {
      const filter = site.filters.get(params['id'] ?? '');
      if (filter === undefined || !canSeeFilter(filter, viewer)) return badRequest(FILTER_UNKNOWN);
      return ok(filterWithUsers(filterBean(site, filter, viewer)), 1);
    },
  },
];

function listFilters({ site, viewer }: Call, isWanted: (filter: FilterRecord) => boolean): Answer {
  const filters = site.data.filters
    .filter((filter) => canSeeFilter(filter, viewer) && isWanted(filter))
    .sort((a, b) => a.name.localeCompare(b.name))
    .map((filter) => filterWithUsers(filterBean(site, filter, viewer)));
  return ok(filters, filters.length);
}

function searchFilters(call: Call): Answer {
  const { site, viewer, inputs } = call;
  const order = inputs.text('orderBy') ?? 'name';
  const compare = orders[order.replace(/^[+-]/, '').toLowerCase()];
  if (compare === undefined)
    return badRequest(`The value '${order}' of the parameter 'orderBy' is not known.`);
  const ids = inputs.list('id');
  const owner = inputs.text('accountId');
  const sign = order.startsWith('-') ? -1 : 1;
  const filters = site.data.filters
    .filter((filter) => canSeeFilter(filter, viewer))
    .filter((filter) => ids.length === 0 || ids.includes(filter.id))
    .filter((filter) => owner === null || filter.ownerAccountId === owner)
    .filter((filter) => isNamed(filter, inputs.text('filterName') ?? '', inputs.flag('isSubstringMatch')))
    .sort((a, b) => sign * compare(a, b));
  const hidden = EXPANDABLE.filter((name) => !inputs.list('expand').includes(name));
  const page = pageOf(call, filters, {
    limits: { standard: 50, maximum: 100 },
    toBean: (filter) => {
      const bean = { ...filterBean(site, filter, viewer), subscriptions: [] };
      const shown = Object.entries(bean).filter(([name]) => !hidden.includes(name));
      return { expand: EXPANDABLE.join(','), ...Object.fromEntries(shown) };
    },
  });
  return ok(page, page.values.length);
}

/** Jira matches the words of a name from their start, or any part of it when asked to. */
function isNamed(filter: FilterRecord, text: string, isSubstring: boolean): boolean {
  const name = filter.name.toLowerCase();
  const wanted = text.toLowerCase().trim();
  if (isSubstring || wanted === '') return name.includes(wanted);
  const words = name.split(/\W+/);
  return wanted.split(/\W+/).every((part) => words.some((word) => word.startsWith(part)));
}

function filterWithUsers(bean: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const none = { size: 0, items: [], 'max-results': 1000, 'start-index': 0, 'end-index': 0 };
  return { ...bean, sharedUsers: none, subscriptions: none };
}

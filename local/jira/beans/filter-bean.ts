import type { FilterRecord, UserRecord } from '../model';
import type { Site } from '../site';
import { userBean } from './user-bean';

/** A saved filter with everything that Jira can say about it; lists pick from it. */
export function filterBean(
  site: Site,
  filter: FilterRecord,
  viewer: UserRecord,
): Readonly<Record<string, unknown>> {
  const owner = site.users.get(filter.ownerAccountId);
  return {
    self: site.address(`/rest/api/3/filter/${filter.id}`),
    id: filter.id,
    name: filter.name,
    description: filter.description,
    ...(owner === undefined ? {} : { owner: userBean(site, owner) }),
    jql: filter.jql,
    viewUrl: site.address(`/issues/?filter=${filter.id}`),
    searchUrl: site.address(`/rest/api/3/search?jql=${encodeURIComponent(filter.jql)}`),
    favourite: filter.favouriteOf.includes(viewer.accountId),
    favouritedCount: filter.favouriteOf.length,
    sharePermissions: filter.share === 'global' ? [{ id: Number(filter.id), type: 'loggedin' }] : [],
    editPermissions: [],
  };
}

/** A filter is seen by its owner and, when it is shared, by everybody who is logged in. */
export function canSeeFilter(filter: FilterRecord, viewer: UserRecord): boolean {
  return filter.share === 'global' || filter.ownerAccountId === viewer.accountId;
}

import { issueTypeBean, priorityBean, resolutionBean } from '../beans/metadata-beans';
import { STATUS_CATEGORIES, statusBean, statusCategoryBean } from '../beans/status-bean';
import type { StatusCategoryKey } from '../model';
import { canBrowseProject } from '../permissions';
import { ok } from '../rest/answer';
import type { Call, Endpoint, Scopes } from '../rest/endpoint';

/** The site's lists that need neither parameters nor pages. */
export const metadataEndpoints: readonly Endpoint[] = [
  list('/rest/api/3/status', ['read:status:jira'], ({ site, viewer }) => {
    // Jira lists the statuses of active workflows in the projects that the viewer may browse.
    const projects = site.data.projects.filter((project) => canBrowseProject(project, viewer, site.data));
    const used = new Set(projects.flatMap((project) => project.statusIds));
    return site.data.statuses
      .filter((status) => used.has(status.id))
      .map((status) => statusBean(site, status));
  }),
  list('/rest/api/3/statuscategory', ['read:status:jira'], ({ site }) =>
    (Object.keys(STATUS_CATEGORIES) as (StatusCategoryKey | 'undefined')[]).map((key) =>
      statusCategoryBean(site, key),
    ),
  ),
  list('/rest/api/3/priority', ['read:priority:jira'], ({ site }) =>
    site.data.priorities.map((priority) => ({
      ...priorityBean(site, priority),
      statusColor: priority.statusColor,
      description: '',
    })),
  ),
  list('/rest/api/3/resolution', ['read:resolution:jira'], ({ site }) =>
    site.data.resolutions.map((resolution) => resolutionBean(site, resolution)),
  ),
  list(
    '/rest/api/3/issuetype',
    ['read:issue-type:jira', 'read:avatar:jira', 'read:project-category:jira', 'read:project:jira'],
    ({ site }) => site.data.issueTypes.map((type) => issueTypeBean(site, type)),
  ),
];

function list(
  path: string,
  granular: Scopes['granular'],
  beans: (call: Call) => readonly unknown[],
): Endpoint {
  return {
    method: 'GET',
    path,
    scopes: { classic: ['read:jira-work'], granular },
    handle: (call) => {
      const items = beans(call);
      return ok(items, items.length);
    },
  };
}

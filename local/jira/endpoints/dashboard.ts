import { canSeeDashboard, dashboardBean } from '../beans/dashboard-bean';
import type { DashboardRecord } from '../model';
import { badRequest, notEmulated, notFound, ok } from '../rest/answer';
import type { Answer, Call, Endpoint } from '../rest/endpoint';
import { pageBounds, pageOf } from '../rest/page';
import { findDashboard } from './find-dashboard';

const DASHBOARD_READ = {
  classic: ['read:jira-work'],
  granular: [
    'read:dashboard:jira',
    'read:group:jira',
    'read:project:jira',
    'read:project-role:jira',
    'read:user:jira',
    'read:application-role:jira',
    'read:avatar:jira',
    'read:issue-type-hierarchy:jira',
    'read:issue-type:jira',
    'read:project-category:jira',
    'read:project-version:jira',
    'read:project.component:jira',
  ],
} as const;

export const dashboardEndpoints: readonly Endpoint[] = [
  {
    method: 'GET',
    path: '/rest/api/3/dashboard',
    scopes: DASHBOARD_READ,
    query: { filter: 'text', startAt: 'integer', maxResults: 'integer' },
    handle: listDashboards,
  },
  {
    method: 'POST',
    path: '/rest/api/3/dashboard',
    scopes: {
      classic: ['write:jira-work'],
      granular: [...DASHBOARD_READ.granular, 'write:dashboard:jira'],
    },
    body: { name: 'text', description: 'text', sharePermissions: 'json', editPermissions: 'json' },
    notEmulated: ['extendAdminPermissions'],
    handle: createDashboard,
  },
  {
    method: 'GET',
    path: '/rest/api/3/dashboard/search',
    scopes: DASHBOARD_READ,
    query: { dashboardName: 'text', accountId: 'text', startAt: 'integer', maxResults: 'integer' },
    notEmulated: ['owner', 'groupname', 'groupId', 'projectId', 'orderBy', 'status', 'expand'],
    handle: searchDashboards,
  },
  {
    method: 'GET',
    path: '/rest/api/3/dashboard/{id}',
    scopes: DASHBOARD_READ,
    handle: (call) => {
      const id = call.params['id'] ?? '';
      const dashboard = findDashboard(call, id);
      return dashboard === null
        ? notFound(`The dashboard with id '${id}' does not exist.`)
        : ok(dashboardBean(call.site, dashboard, call.viewer), 1);
    },
  },
];

function listDashboards(call: Call): Answer {
  const { site, viewer, inputs } = call;
  const filter = inputs.text('filter');
  if (filter === 'favourite') return notEmulated("favourite dashboards ('filter=favourite')");
  const all = site.dashboards.all().filter((dashboard) => canSeeDashboard(dashboard, viewer));
  const dashboards = filter === 'my' ? all.filter((each) => each.ownerAccountId === viewer.accountId) : all;
  const { startAt, maxResults } = pageBounds(call, { standard: 20, maximum: 1000 });
  const address = (start: number): string => `${call.self}?maxResults=${maxResults}&startAt=${start}`;
  const end = startAt + maxResults;
  const beans = dashboards.slice(startAt, end).map((dashboard) => dashboardBean(site, dashboard, viewer));
  return ok(
    {
      startAt,
      maxResults,
      total: dashboards.length,
      ...(startAt > 0 ? { prev: address(Math.max(0, startAt - maxResults)) } : {}),
      ...(end < dashboards.length ? { next: address(end) } : {}),
      dashboards: beans,
    },
    beans.length,
  );
}

/** Kinds of sharing that this site keeps; it shares with everybody or with nobody. */
const OPEN_TO_ALL = ['global', 'loggedin', 'authenticated'];

function createDashboard({ site, viewer, inputs }: Call): Answer {
  const name = inputs.text('name')?.trim() ?? '';
  const shares = inputs.json('sharePermissions');
  const edits = inputs.json('editPermissions');
  if (name === '') return badRequest('The dashboard name must not be empty.');
  if (!Array.isArray(shares) || !Array.isArray(edits)) {
    return badRequest('Both sharePermissions and editPermissions must be given.');
  }
  if (edits.length > 0) return notEmulated('the sharing of edit permissions of a dashboard');
  const types = shares.map((share: unknown) => (share as { readonly type?: unknown } | null)?.type);
  const isOpen = types.some((type) => OPEN_TO_ALL.some((open) => open === type));
  if (types.length > 0 && !isOpen) return notEmulated('sharing a dashboard with some people only');
  const dashboard: DashboardRecord = {
    id: site.dashboards.nextDashboardId(),
    name,
    description: inputs.text('description') ?? '',
    ownerAccountId: viewer.accountId,
    ...(isOpen ? {} : { share: 'private' as const }),
    gadgets: [],
  };
  site.dashboards.save(dashboard);
  return ok(dashboardBean(site, dashboard, viewer));
}

function searchDashboards(call: Call): Answer {
  const { site, viewer, inputs } = call;
  const name = inputs.text('dashboardName')?.toLowerCase() ?? '';
  const owner = inputs.text('accountId');
  const isWanted = (dashboard: DashboardRecord): boolean =>
    canSeeDashboard(dashboard, viewer) &&
    dashboard.name.toLowerCase().includes(name) &&
    (owner === null || dashboard.ownerAccountId === owner);
  const dashboards = site.dashboards
    .all()
    .filter(isWanted)
    .sort((a, b) => a.name.localeCompare(b.name));
  const page = pageOf(call, dashboards, {
    limits: { standard: 50, maximum: 100 },
    toBean: (dashboard) => dashboardBean(site, dashboard, viewer),
  });
  return ok(page, page.values.length);
}

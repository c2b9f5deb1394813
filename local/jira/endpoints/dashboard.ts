import { dashboardBean } from '../beans/dashboard-bean';
import type { DashboardRecord } from '../model';
import { notEmulated, notFound, ok } from '../rest/answer';
import type { Answer, Call, Endpoint } from '../rest/endpoint';
import { pageBounds, pageOf } from '../rest/page';

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
    handle: ({ site, viewer, params }) => {
      const id = params['id'] ?? '';
      const dashboard = site.dashboards.find(id);
      return dashboard === null
        ? notFound(`The dashboard with id '${id}' does not exist.`)
        : ok(dashboardBean(site, dashboard, viewer), 1);
    },
  },
];

function listDashboards(call: Call): Answer {
  const { site, viewer, inputs } = call;
  const filter = inputs.text('filter');
  if (filter === 'favourite') return notEmulated("favourite dashboards ('filter=favourite')");
  const all = site.dashboards.all();
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

function searchDashboards(call: Call): Answer {
  const { site, viewer, inputs } = call;
  const name = inputs.text('dashboardName')?.toLowerCase() ?? '';
  const owner = inputs.text('accountId');
  const isWanted = (dashboard: DashboardRecord): boolean =>
    dashboard.name.toLowerCase().includes(name) && (owner === null || dashboard.ownerAccountId === owner);
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

import type { DashboardRecord, GadgetRecord, UserRecord } from '../model';
import type { Site } from '../site';
import { userSummaryBean } from './user-bean';

export function dashboardBean(
  site: Site,
  dashboard: DashboardRecord,
  viewer: UserRecord,
): Readonly<Record<string, unknown>> {
  const owner = site.users.get(dashboard.ownerAccountId);
  return {
    id: dashboard.id,
    isFavourite: false,
    name: dashboard.name,
    description: dashboard.description ?? '',
    ...(owner === undefined ? {} : { owner: userSummaryBean(site, owner) }),
    popularity: 0,
    self: site.address(`/rest/api/3/dashboard/${dashboard.id}`),
    sharePermissions: dashboard.share === 'private' ? [] : [{ type: 'loggedin' }],
    editPermissions: [],
    view: site.address(`/jira/dashboards/${dashboard.id}`),
    isWritable: canEditDashboard(dashboard, viewer),
    systemDashboard: false,
  };
}

export function gadgetBean(gadget: GadgetRecord): Readonly<Record<string, unknown>> {
  return {
    id: Number(gadget.id),
    moduleKey: gadget.moduleKey,
    color: gadget.color ?? 'blue',
    position: { row: gadget.row, column: gadget.column },
    title: gadget.title,
  };
}

export function canSeeDashboard(dashboard: DashboardRecord, viewer: UserRecord): boolean {
  return dashboard.share !== 'private' || dashboard.ownerAccountId === viewer.accountId;
}

/** The owner edits a dashboard; so do admins here, who in Jira would first make themselves the owner. */
export function canEditDashboard(dashboard: DashboardRecord, viewer: UserRecord): boolean {
  return (
    dashboard.ownerAccountId === viewer.accountId || (viewer.isAdmin && canSeeDashboard(dashboard, viewer))
  );
}

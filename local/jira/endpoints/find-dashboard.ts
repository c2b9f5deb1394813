import { canSeeDashboard } from '../beans/dashboard-bean';
import type { DashboardRecord } from '../model';
import type { Call } from '../rest/endpoint';

/** The dashboard of an id; null when there is none that the viewer may see. */
export function findDashboard({ site, viewer }: Call, id: string | undefined): DashboardRecord | null {
  const dashboard = site.dashboards.find(id ?? '');
  return dashboard !== null && canSeeDashboard(dashboard, viewer) ? dashboard : null;
}

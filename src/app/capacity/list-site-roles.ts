import type { SiteRoles } from '../../contract/capacity';
import type { AppError } from '../../core/error';
import { callJira } from '../../core/jira/call';
import { hasPermission } from '../../core/jira/has-permission';
import { success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';
import { readSiteCapacity } from './read-site-capacity';

/** The roles of the site, which are no secret: of what else holds for its capacity only administrators read. */
export async function listSiteRoles({
  store,
  jira,
}: Pick<Ports, 'store' | 'jira'>): Promise<Result<SiteRoles, AppError>> {
  const [site, mayChange] = await Promise.all([
    readSiteCapacity({ store }),
    callJira(jira.asViewer, hasPermission('ADMINISTER')),
  ]);
  if (!site.ok) return site;
  return mayChange.ok ? success({ roles: site.value.roles, mayChange: mayChange.value }) : mayChange;
}

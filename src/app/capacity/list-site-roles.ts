import type { SiteRoles } from '../../contract/capacity';
import type { AppError } from '../../core/error';
import { callJira } from '../../core/jira/call';
import { hasPermission } from '../../core/jira/has-permission';
import { success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';
import { readDecided } from '../record/read-decided';

/** The roles of the site, which are no secret: of what else holds for its capacity only administrators read. */
export async function listSiteRoles({
  store,
  jira,
}: Pick<Ports, 'store' | 'jira'>): Promise<Result<SiteRoles, AppError>> {
  const [site, mayChange] = await Promise.all([
    readDecided({ store }, 'site-capacity'),
    callJira(jira.asViewer, hasPermission('ADMINISTER')),
  ]);
  if (!site.ok) return site;
  if (!mayChange.ok) return mayChange;
  const { record, revision } = site.value;
  return success({ roles: record.roles, revision, mayChange: mayChange.value });
}

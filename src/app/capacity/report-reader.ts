import type { CapacityReport } from '../../core/capacity/records/capacity-report';
import type { ReportReader } from '../../core/capacity/report/report-access';
import type { AppError } from '../../core/error';
import { callJira } from '../../core/jira/call';
import { hasPermission } from '../../core/jira/has-permission';
import { listOwnGroups } from '../../core/jira/own-groups';
import { success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';

/** What decides which of these reports a caller may open and delete. Jira is asked for groups only where they matter. */
export async function reportReader(
  { jira }: Pick<Ports, 'jira'>,
  reports: readonly Pick<CapacityReport, 'access'>[],
  accountId: string,
): Promise<Result<ReportReader, AppError>> {
  const needsGroups = reports.some(({ access }) => access.kind === 'chosen' && access.groupIds.length > 0);
  const [isJiraAdmin, groups] = await Promise.all([
    callJira(jira.asViewer, hasPermission('ADMINISTER')),
    needsGroups ? callJira(jira.asViewer, listOwnGroups()) : success<ReadonlySet<string>>(new Set()),
  ]);
  if (!isJiraAdmin.ok) return isJiraAdmin;
  if (!groups.ok) return groups;
  return success({ accountId, groupIds: groups.value, isJiraAdmin: isJiraAdmin.value });
}

import type { AppError } from '../../core/error';
import { callJira } from '../../core/jira/call';
import { listOwnGroups } from '../../core/jira/own-groups';
import { listOwnRoles } from '../../core/jira/own-project-roles';
import { groupsMatter, spacesThatMatter, type ReportViewer } from '../../core/report/access';
import type { ReportInput } from '../../core/report/report';
import { success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';

/**
 * What decides which of these reports a caller may open. Jira is asked, as the caller, for groups and roles only where nothing
 * else has decided: most callers of most reports need no request.
 */
export async function reportViewer(
  { jira }: Pick<Ports, 'jira'>,
  reports: readonly Pick<ReportInput, 'access' | 'administrators'>[],
  accountId: string,
): Promise<Result<ReportViewer, AppError>> {
  let viewer: ReportViewer = { accountId, groupIds: new Set(), rolesIn: new Map() };
  if (groupsMatter(reports, viewer)) {
    const groups = await callJira(jira.asViewer, listOwnGroups());
    if (!groups.ok) return groups;
    viewer = { ...viewer, groupIds: groups.value };
  }
  const spaces = spacesThatMatter(reports, viewer);
  const answers = await Promise.all(spaces.map((key) => ownRoles({ jira }, key)));
  const rolesIn = new Map<string, ReadonlySet<string>>();
  for (const [at, answer] of answers.entries()) {
    if (!answer.ok) return answer;
    rolesIn.set(spaces[at] ?? '', answer.value);
  }
  return success({ ...viewer, rolesIn });
}

/** In a space that is gone or hidden nobody has a role. */
async function ownRoles(
  { jira }: Pick<Ports, 'jira'>,
  projectKey: string,
): Promise<Result<ReadonlySet<string>, AppError>> {
  const roles = await callJira(jira.asViewer, listOwnRoles(projectKey));
  return !roles.ok && roles.error.code === 'source-not-found' ? success(new Set()) : roles;
}

import type { IssueRecord, UserRecord } from '../model';
import { holdsInProject } from '../permission-grants';
import { canSeeIssue } from '../permissions';
import type { Site } from '../site';

/** Whether a user sees an issue and holds a permission in its project. */
export function mayWithIssue(site: Site, key: string, of: { issue: IssueRecord; user: UserRecord }): boolean {
  const { issue, user } = of;
  const permission = site.permissions.find((each) => each.key === key);
  const project = site.projects.get(issue.projectId);
  return (
    permission !== undefined &&
    project !== undefined &&
    canSeeIssue(issue, user, site.data) &&
    holdsInProject(site, permission, { user, project })
  );
}

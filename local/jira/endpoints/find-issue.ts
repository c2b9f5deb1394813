import type { IssueRecord } from '../model';
import { canSeeIssue } from '../permissions';
import type { Call } from '../rest/endpoint';

export const ISSUE_UNKNOWN = 'Issue does not exist or you do not have permission to see it.';

/** An issue by id or by key in any case; null when there is none that the viewer may see. */
export function findVisibleIssue({ site, viewer }: Call, idOrKey: string): IssueRecord | null {
  const issue = /^\d+$/.test(idOrKey)
    ? site.issues.get(Number(idOrKey))
    : site.issuesByKey.get(idOrKey.toUpperCase());
  return issue !== undefined && canSeeIssue(issue, viewer, site.data) ? issue : null;
}

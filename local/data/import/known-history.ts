import type { ChangeRecord, IssueRecord } from '../../jira/model';
import { HISTORY_FIELDS, NO_VALUE, changeItem } from '../changelog/change-item';
import { createSiteIndex, type SiteLists } from '../changelog/site-index';

/** All that a file tells of an issue's past: that it was resolved, and when. Nothing else is made up. */
export function createKnownHistory(site: SiteLists): (issue: IssueRecord) => readonly ChangeRecord[] {
  const index = createSiteIndex(site);
  return (issue) => {
    const first = index.workflow(issue)[0];
    if (issue.resolvedAt === null || first === undefined || first.id === issue.statusId) return [];
    const items = [
      changeItem(HISTORY_FIELDS.status, {
        from: index.value.status(first.id),
        to: index.value.status(issue.statusId),
      }),
      changeItem(HISTORY_FIELDS.resolution, {
        from: NO_VALUE,
        to: index.value.resolution(issue.resolutionId),
      }),
    ];
    return [{ id: issue.id, at: issue.resolvedAt, authorId: issue.assigneeId, items }];
  };
}

import { canSeeIssue } from '../permissions';
import type { IssueRecord } from '../model';
import type { QueryContext } from './query-context';

/** The issue with this key or id, unless the viewer may not see it: for the viewer it then does not exist. */
export const findVisibleIssue = (
  keyOrId: string,
  { table, viewer, directory }: QueryContext,
): IssueRecord | undefined => {
  const issue = table.find(keyOrId);
  return issue !== undefined && canSeeIssue(issue, viewer, directory.data) ? issue : undefined;
};

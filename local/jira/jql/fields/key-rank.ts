import type { IssueRecord } from '../../model';
import type { Directory } from '../directory';

/** More issues than any project holds. */
const PROJECT_STRIDE = 1e9;

/** A number that orders issues by project key, then by the number in the issue's key. */
export const keyRank = (issue: IssueRecord, directory: Directory): number =>
  (directory.projectRanks.get(issue.projectId) ?? 0) * PROJECT_STRIDE + issueNumber(issue);

/** 42 of `ABC-42`. */
export const issueNumber = (issue: IssueRecord): number =>
  Number(issue.key.slice(issue.key.lastIndexOf('-') + 1));

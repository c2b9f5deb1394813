import type { AppError } from '../../error';
import type { JiraIssue } from '../../field/field';
import { callJira } from '../../jira/call';
import { searchIssues } from '../../jira/search';
import { success, type Result } from '../../result';
import type { IdSet } from '../id-set';
import type { ScanStep } from '../scan-reader';

/** A search page after page: each names the next. */
export interface SearchChain {
  /** Of the next page; null for the first, and at the end. */
  readonly pageToken: string | null;
  readonly isDone: boolean;
  /** The next page; null while one is under way, and at the end. */
  readonly take: () => ScanStep | null;
}

export interface SearchChainInput {
  /** With a stable order. */
  readonly jql: string;
  readonly fieldIds: readonly string[];
  /** Issues that were met already are skipped, and the others noted. */
  readonly seen: IdSet;
  /** Null for the first page. */
  readonly pageToken: string | null;
}

export function createSearchChain({ jql, fieldIds, seen, ...start }: SearchChainInput): SearchChain {
  let { pageToken } = start;
  let isAsking = false;
  let isDone = false;

  const step: ScanStep = {
    perform: async (send) => {
      const page = await callJira(send, searchIssues({ jql, fieldIds, pageToken }));
      if (!page.ok) return page;
      return success((): Result<readonly JiraIssue[], AppError> => {
        pageToken = page.value.nextPageToken;
        isAsking = false;
        isDone = pageToken === null;
        return success(page.value.issues.filter(({ id }) => seen.add(Number(id))));
      });
    },
  };

  return {
    get pageToken() {
      return pageToken;
    },
    get isDone() {
      return isDone;
    },
    take: () => {
      if (isAsking || isDone) return null;
      isAsking = true;
      return step;
    },
  };
}

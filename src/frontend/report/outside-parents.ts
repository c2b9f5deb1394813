import type { AppError } from '../../core/error';
import { isRecord, textOf } from '../../core/field/raw';
import type { JiraIssue } from '../../core/field/field';
import { chunksOf } from '../../core/chunks-of';
import { callJira } from '../../core/jira/call';
import { fetchIssues, ISSUES_PER_FETCH } from '../../core/jira/fetch-issues';
import type { SendRequest } from '../../core/jira/rest';
import { parentsToRead } from '../../core/report/hierarchy/arrange-hierarchy';
import type { OutsideParent, ParentRef } from '../../core/report/hierarchy/family';
import type { ReportRows } from '../../core/report/report-rows';

const PARENT = 'parent';

/** Parents that the rows of a report do not hold, read as the viewer and kept in memory alone. */
export interface OutsideParents {
  readonly known: () => readonly OutsideParent[];
  /** Reads those that are missing, and theirs; null, or why not all of them are there. */
  readonly read: (rows: ReportRows, send: SendRequest) => Promise<AppError | null>;
}

export function createOutsideParents(): OutsideParents {
  let known: readonly OutsideParent[] = [];

  return {
    known: () => known,
    read: async (rows, send) => {
      let missing = parentsToRead(rows, known);
      while (missing.length > 0) {
        for (const keys of chunksOf(missing, ISSUES_PER_FETCH)) {
          const answer = await callJira(send, fetchIssues(keys, [PARENT]));
          if (!answer.ok) return answer.error;
          const found = new Map(answer.value.issues.map((issue) => [issue.key, issue]));
          // One that is gone or hidden has nothing above it.
          known = [...known, ...keys.map((key) => ({ key, parent: parentOf(found.get(key)) }))];
        }
        missing = parentsToRead(rows, known);
      }
      return null;
    },
  };
}

function parentOf(issue: JiraIssue | undefined): ParentRef | null {
  const raw = issue?.fields[PARENT];
  const key = textOf(raw, 'key');
  const id = textOf(raw, 'id');
  return isRecord(raw) && key !== null && id !== null ? { id, key } : null;
}

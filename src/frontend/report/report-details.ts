import type { AppError } from '../../core/error';
import type { JiraIssue } from '../../core/field/field';
import { callJira } from '../../core/jira/call';
import { fetchIssues, ISSUES_PER_FETCH } from '../../core/jira/fetch-issues';
import type { SendRequest } from '../../core/jira/rest';
import { REQUESTS_IN_FLIGHT } from '../../core/plan/plan-scan';
import { runPool } from '../../core/plan/run-pool';

/** Work items with the fields that are only shown: kept in memory as long as the report, and nowhere else. */
export interface ReportDetails {
  /** Undefined where it has not been read; null for one that is gone, or hidden from the viewer. */
  readonly of: (issueId: string) => JiraIssue | null | undefined;
  readonly keep: (issues: readonly JiraIssue[]) => void;
  /** Reads what is not there yet; null, or why not everything was read. `onRead` is told how many of them are there. */
  readonly read: (ids: readonly string[], options: ReadDetailsOptions) => Promise<AppError | null>;
}

export interface ReadDetailsOptions {
  readonly send: SendRequest;
  readonly signal: AbortSignal | null;
  readonly onRead: (items: number) => void;
}

export function createReportDetails(fieldIds: readonly string[]): ReportDetails {
  const known = new Map<string, JiraIssue | null>();
  const keep = (issues: readonly JiraIssue[]): void => {
    for (const issue of issues) known.set(issue.id, issue);
  };

  return {
    of: (issueId) => known.get(issueId),
    keep,
    read: async (ids, { send, signal, onRead }) => {
      const missing = [...new Set(ids)].filter((id) => !known.has(id));
      const run = { error: null as AppError | null, read: ids.length - missing.length };
      let at = 0;

      const fetch = async (asked: readonly string[]): Promise<void> => {
        const answer = await callJira(send, fetchIssues(asked, fieldIds));
        if (!answer.ok) {
          run.error ??= answer.error;
          return;
        }
        keep(answer.value.issues);
        const later = new Set(answer.value.failedIds);
        for (const id of asked) if (!known.has(id) && !later.has(id)) known.set(id, null);
        run.read += asked.length;
        onRead(run.read);
      };
      const next = (): (() => Promise<void>) | null => {
        if (at >= missing.length || run.error !== null || signal?.aborted === true) return null;
        const asked = missing.slice(at, at + ISSUES_PER_FETCH);
        at += asked.length;
        return () => fetch(asked);
      };
      await runPool({ limit: REQUESTS_IN_FLIGHT, next, stopped: UNSTOPPED });
      return run.error;
    },
  };
}

/** What was asked is waited for, and kept. */
const UNSTOPPED = new Promise<void>(() => undefined);

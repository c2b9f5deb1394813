import type { AppError } from '../../core/error';
import type { JiraIssue } from '../../core/field/field';
import { callJira } from '../../core/jira/call';
import type { SendRequest } from '../../core/jira/rest';
import { listWorklogs, parseWorklogs, type Worklog } from '../../core/jira/worklogs';
import { REQUESTS_IN_FLIGHT } from '../../core/plan/plan-scan';
import { runPool } from '../../core/plan/run-pool';
import type { CompiledReport } from '../../core/report/compile-report';
import type { ReportRows } from '../../core/report/report-rows';
import { worklogRows } from '../../core/report/worklog-fields';
import { failure, success, type Result } from '../../core/result';
import type { ReportDetails } from './report-details';
import { createRowMatcher } from './row-matcher';

/** The field of a work item that holds its first worklogs. */
export const WORKLOG_FIELD = 'worklog';

/** Where work items become rows. What they wait for outlasts a reading that was stopped. */
export interface ReportIntake {
  /** Work items that were taken. */
  readonly read: () => number;
  readonly take: (issues: readonly JiraIssue[], send: SendRequest) => void;
  /** Reads what work items wait for; null, or why it is not all there. Whether something is left, `isDone` says. */
  readonly finish: (send: SendRequest, signal: AbortSignal) => Promise<AppError | null>;
  readonly isDone: () => boolean;
}

export interface ReportIntakeInput {
  readonly compiled: CompiledReport;
  readonly rows: ReportRows;
  readonly details: ReportDetails;
  /** Whether work items come with all that is shown of them. */
  readonly isWhole: boolean;
}

export function createReportIntake({ compiled, rows, details, isWhole }: ReportIntakeInput): ReportIntake {
  const matcher = createRowMatcher({ jqls: compiled.jqls, onMatches: rows.setMatches });
  const rowsAreWorklogs = compiled.definition.rowsAre === 'worklogs';
  /** Work items with more worklogs than a search tells. */
  const longLogged: JiraIssue[] = [];
  let read = 0;
  let isMatched = true;

  const takeWorklogs = (issue: JiraIssue): readonly JiraIssue[] => {
    const page = parseWorklogs(issue.fields[WORKLOG_FIELD]);
    if (page.ok && page.value.total <= page.value.worklogs.length) {
      return worklogRows(issue, page.value.worklogs);
    }
    longLogged.push(issue);
    return [];
  };

  return {
    read: () => read,
    take: (issues, send) => {
      read += issues.length;
      rows.addAll(rowsAreWorklogs ? issues.flatMap(takeWorklogs) : issues);
      if (isWhole) details.keep(issues);
      isMatched = false;
      matcher.add(
        issues.map(({ id }) => id),
        send,
      );
    },
    finish: async (send, signal) => {
      const run = { error: null as AppError | null };
      const readLong = async (issue: JiraIssue): Promise<void> => {
        const worklogs = await readAllWorklogs(send, issue.id);
        if (worklogs.ok) {
          rows.addAll(worklogRows(issue, worklogs.value));
          return;
        }
        longLogged.push(issue);
        run.error ??= worklogs.error;
      };
      const next = (): (() => Promise<void>) | null => {
        const issue = run.error === null && !signal.aborted ? longLogged.pop() : undefined;
        return issue === undefined ? null : () => readLong(issue);
      };
      await runPool({ limit: REQUESTS_IN_FLIGHT, next, stopped: UNSTOPPED });
      const unmatched = await matcher.finish(send);
      isMatched = unmatched === null;
      return run.error ?? unmatched;
    },
    isDone: () => longLogged.length === 0 && isMatched,
  };
}

/** What was asked is waited for: nobody would ask for it again. */
const UNSTOPPED = new Promise<void>(() => undefined);

async function readAllWorklogs(
  send: SendRequest,
  issueId: string,
): Promise<Result<readonly Worklog[], AppError>> {
  const all: Worklog[] = [];
  for (let total = 1; all.length < total;) {
    const page = await callJira(
      send,
      listWorklogs(issueId, { startAt: all.length, startedAfter: null, startedBefore: null }),
    );
    if (!page.ok) return failure(page.error);
    if (page.value.worklogs.length === 0) break;
    all.push(...page.value.worklogs);
    ({ total } = page.value);
  }
  return success(all);
}

import type { AppError } from '../../error';
import type { JiraIssue } from '../../field/field';
import { callJira } from '../../jira/call';
import type { SendRequest } from '../../jira/rest';
import { listWorklogs, parseWorklogs, type Worklog } from '../../jira/worklogs';
import { REQUESTS_IN_FLIGHT } from '../../plan/plan-scan';
import { runPool } from '../../plan/run-pool';
import type { CompiledReport } from '../compile-report';
import type { ReportRows } from '../report-rows';
import { worklogRows } from '../worklog-fields';
import { failure, success, type Result } from '../../result';
import { createRowMatcher } from './row-matcher';
import { WORKLOG_FIELD } from './scanned-fields';

/** Where work items become rows. What they wait for outlasts a reading that was stopped. */
export interface ReportIntake {
  /** Work items that were taken. */
  readonly read: () => number;
  /** Those of them whose rows are still to come. */
  readonly waiting: () => number;
  readonly take: (issues: readonly JiraIssue[], send: SendRequest) => void;
  /**
   * Reads what work items wait for, as long as more may be asked for; null, or why it is not all there. Whether something is
   * left, `isDone` says.
   */
  readonly finish: (send: SendRequest, options: FinishOptions) => Promise<AppError | null>;
  readonly isDone: () => boolean;
}

export interface FinishOptions {
  readonly mayAsk: () => boolean;
  /** The rows of a work item that waited have come. */
  readonly onRows: () => void;
}

export interface ReportIntakeInput {
  readonly compiled: CompiledReport;
  readonly rows: ReportRows;
}

export function createReportIntake({ compiled, rows }: ReportIntakeInput): ReportIntake {
  const matcher = createRowMatcher({ jqls: compiled.jqls, onMatches: rows.setMatches });
  const rowsAreWorklogs = compiled.definition.rowsAre === 'worklogs';
  /** Work items with more worklogs than a search tells. */
  const longLogged: JiraIssue[] = [];
  let read = 0;
  let waiting = 0;
  let isMatched = true;

  const takeWorklogs = (issue: JiraIssue): readonly JiraIssue[] => {
    const page = parseWorklogs(issue.fields[WORKLOG_FIELD]);
    if (page.ok && page.value.total <= page.value.worklogs.length) {
      return worklogRows(issue, page.value.worklogs);
    }
    longLogged.push(issue);
    waiting += 1;
    return [];
  };

  return {
    read: () => read,
    waiting: () => waiting,
    take: (issues, send) => {
      read += issues.length;
      rows.addAll(rowsAreWorklogs ? issues.flatMap(takeWorklogs) : issues);
      isMatched = false;
      matcher.add(
        issues.map(({ id }) => id),
        send,
      );
    },
    finish: async (send, { mayAsk, onRows }) => {
      const run = { error: null as AppError | null };
      const readLong = async (issue: JiraIssue): Promise<void> => {
        const worklogs = await readAllWorklogs(send, issue.id);
        if (worklogs.ok) {
          rows.addAll(worklogRows(issue, worklogs.value));
          waiting -= 1;
          onRows();
          return;
        }
        longLogged.push(issue);
        run.error ??= worklogs.error;
      };
      const next = (): (() => Promise<void>) | null => {
        const issue = run.error === null && mayAsk() ? longLogged.pop() : undefined;
        return issue === undefined ? null : () => readLong(issue);
      };
      await runPool({ limit: REQUESTS_IN_FLIGHT, next, stopped: UNSTOPPED });
      const unmatched = await matcher.finish(send);
      isMatched = unmatched === null;
      return run.error ?? unmatched;
    },
    isDone: () => waiting === 0 && isMatched,
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

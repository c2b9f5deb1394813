import type { JiraIssue } from '../../src/core/field/field';
import type { SendRequest } from '../../src/core/jira/rest';
import type { ScanPlan } from '../../src/core/plan/plan-scan';
import { runScan } from '../../src/core/plan/run-scan';
import { ALL_ISSUES, delay } from './metered-jira';

export interface ScanAll {
  readonly send: SendRequest;
  readonly plan: ScanPlan;
  readonly fieldIds: readonly string[];
  readonly onIssues: (issues: readonly JiraIssue[]) => void;
}

/**
 * Reads everything as planned.
 * @throws {Error} when it does not come to its end.
 */
export async function scanAll({ send, plan, fieldIds, onIssues }: ScanAll): Promise<void> {
  const { end } = await runScan({
    ...{ send, plan, fieldIds, onIssues },
    jql: ALL_ISSUES,
    onProgress: () => undefined,
    now: Date.now,
    wait: delay,
    random: Math.random,
    deadline: null,
    signal: null,
    token: null,
  });
  if (end.kind !== 'complete') throw new Error(JSON.stringify(end));
}

import type { IssueRecord, StatusRecord } from '../../jira/model';
import type { Random } from '../generate/random';
import { DAY_MS } from '../generate/working-time';

export interface StatusStep {
  readonly status: StatusRecord;
  readonly at: number;
}

/** Resolved issues that somebody opened once more. */
const REOPENED = 0.06;

/**
 * The statuses that led from the first one of the workflow to the present one, with the moment of each change. The last
 * step is at `statusChangedAt`, the (last) step into a finished status at `resolvedAt`.
 */
export function makeStatusPath(
  random: Random,
  issue: IssueRecord,
  workflow: readonly StatusRecord[],
): readonly StatusStep[] {
  const present = workflow.findIndex((status) => status.id === issue.statusId);
  if (present <= 0) return [];
  const fixed = knownSteps(issue, workflow.slice(0, present + 1));
  const firstFixed = fixed[0];
  if (firstFixed === undefined) return [];
  const between = workflow.slice(1, workflow.indexOf(firstFixed.status));
  const passed = between.filter((status) => status.category === 'new' || random.chance(0.85));
  const lifeMs = firstFixed.at - issue.createdAt;
  const underway = passed.find((status) => status.category === 'indeterminate');
  const isReopened = issue.resolvedAt !== null && lifeMs > 2 * DAY_MS && random.chance(REOPENED);
  const statuses = isReopened && underway !== undefined ? [...passed, firstFixed.status, underway] : passed;
  const shares = statuses.map(() => 0.1 + 0.88 * random.next()).sort((a, b) => a - b);
  const steps = statuses.map((status, index) => ({
    status,
    at: issue.createdAt + Math.floor(lifeMs * (shares[index] ?? 0)),
  }));
  return [...steps, ...fixed];
}

/** The steps whose moment the issue itself tells. */
function knownSteps(issue: IssueRecord, path: readonly StatusRecord[]): readonly StatusStep[] {
  const present = path.at(-1);
  if (present === undefined) return [];
  const last: StatusStep = { status: present, at: issue.statusChangedAt };
  const resolved = path.find((status) => status.category === 'done');
  const { resolvedAt } = issue;
  if (resolvedAt === null || resolved === undefined || resolved === present) return [last];
  return [{ status: resolved, at: resolvedAt }, last];
}

import type { SprintRecord } from '../../jira/model';
import type { SprintPlan } from './plan-sprints';
import type { Random } from './random';
import type { IssueTimeline } from './issue-timeline';
import { MINUTE_MS } from './working-time';

/** An issue that is carried over more often than this is usually taken out and planned anew. */
const MOST_SPRINTS = 4;

/** The sprints that the issue was or is in, oldest first. */
export function chooseSprints(
  random: Random,
  input: { plan: SprintPlan; timeline: IssueTimeline; now: number },
): readonly SprintRecord[] {
  const { plan, timeline, now } = input;
  if (timeline.startedAt !== null) {
    const touched = plan.between(timeline.startedAt, timeline.resolvedAt ?? now);
    // Some fixes never see a sprint: they are made as soon as somebody reads the report.
    return random.chance(0.93) ? touched.slice(-MOST_SPRINTS) : [];
  }
  const running = plan.at(now);
  const planned = random.next();
  if (planned < 0.1) return running === null ? [] : [running];
  if (planned < 0.34) return plan.future.slice(0, 1);
  return planned < 0.42 ? plan.future.slice(1, 2) : [];
}

/**
 * When an issue entered the sprint at this place of its list: when it was planned or, mid-sprint, created; carried
 * over, when the sprint before it was completed. Never outside the issue's own life.
 */
export function joinedSprintAt(
  issue: { readonly createdAt: number; readonly updatedAt: number },
  sprints: readonly SprintRecord[],
  index: number,
): number {
  const soon = Math.min(issue.createdAt + MINUTE_MS, issue.updatedAt);
  const wanted = sprints[index - 1]?.completeAt ?? sprints[index]?.startAt ?? soon;
  return Math.min(Math.max(soon, wanted), issue.updatedAt);
}

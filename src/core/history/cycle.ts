import type { JiraIssue } from '../field/field';
import { and, equalsClause, rangeClause } from '../source/jql';
import type { CycleRule } from './cycle-rule';
import { issueDates } from './issue-dates';
import { createStatusBook, statusTimeline, type WorkStatus } from './status-book';
import type { Timeline } from './timeline';
import type { ElapsedTime } from './working-time';

/** How an item went to its completion. */
export interface Cycle {
  /** The last entry into a status of the category Done, in which it still is. */
  readonly completedAt: number;
  /** By the configured rule; null for an item that never was in progress, where the rule asks for that. */
  readonly timeMs: number | null;
  /** Time before the completion by status; a status that was entered several times has all of it. */
  readonly timeByStatus: ReadonlyMap<string, number>;
}

export const CYCLE_FIELDS = ['created', 'status'] as const;

/** The items that can have been completed since a date: completion is an update. */
export function doneSince(date: string): string {
  return and(equalsClause('statusCategory', 'Done'), rangeClause('updated', { from: date, before: null }));
}

export interface CycleQuestion {
  readonly rule: CycleRule;
  /** That the viewer can know. */
  readonly statuses: readonly WorkStatus[];
  readonly elapsed: ElapsedTime;
}

/** Reads the cycle of an item; `open` for one that is not completed, null for values of unknown shape. */
export function createCycleReader({
  rule,
  statuses,
  elapsed,
}: CycleQuestion): (issue: JiraIssue) => Cycle | 'open' | null {
  const book = createStatusBook(statuses);
  const timeOf = TIMES[rule];
  return (issue) => {
    const created = issueDates(issue)?.created;
    const timeline = created === undefined ? null : statusTimeline(issue, created, book);
    if (timeline === null) return null;
    const completedAt = completionOf(timeline);
    if (completedAt === null) return 'open';
    const before = timeline.filter(({ from }) => from < completedAt);
    const timeByStatus = new Map<string, number>();
    for (const { value, from, before: end } of before) {
      timeByStatus.set(value.name, (timeByStatus.get(value.name) ?? 0) + elapsed(from, end));
    }
    const active = before.filter(({ value }) => value.category === 'indeterminate');
    return { completedAt, timeMs: timeOf({ before, active, completedAt, elapsed }), timeByStatus };
  };
}

type Statuses = Timeline<WorkStatus>;

interface CycleParts {
  /** The statuses before the completion. */
  readonly before: Statuses;
  /** Those of them that are work in progress. */
  readonly active: Statuses;
  readonly completedAt: number;
  readonly elapsed: ElapsedTime;
}

const TIMES: Readonly<Record<CycleRule, (parts: CycleParts) => number | null>> = {
  active: ({ active, elapsed }) =>
    active.length === 0 ? null : active.reduce((sum, { from, before }) => sum + elapsed(from, before), 0),
  elapsed: ({ active: [first], completedAt, elapsed }) =>
    first === undefined ? null : elapsed(first.from, completedAt),
  // An item that was made in Done took no time.
  lead: ({ before: [first], completedAt, elapsed }) =>
    first === undefined ? 0 : elapsed(first.from, completedAt),
};

function completionOf(timeline: Statuses): number | null {
  const lastOpen = timeline.findLastIndex(({ value }) => value.category !== 'done');
  return timeline[lastOpen + 1]?.from ?? null;
}

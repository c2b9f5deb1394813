import type { JiraIssue } from '../field/field';
import { foldCase } from '../field/raw';
import { issueDates } from './issue-dates';
import { createStatusBook, statusTimeline, type WorkStatus } from './status-book';
import type { ElapsedTime } from './working-time';

export interface StatusTimeQuestion {
  /** The names of those whose time counts. */
  readonly names: readonly string[];
  /** That the viewer can know. */
  readonly statuses: readonly WorkStatus[];
  /** Epoch ms: an item that still is in one of them has been in it until here. */
  readonly now: number;
  readonly elapsed: ElapsedTime;
}

/**
 * Reads how long an item has been in certain statuses, in ms: all of its stays together. `never` for one that was in none of
 * them, null for values of unknown shape.
 */
export function createStatusTimeReader({
  names,
  statuses,
  now,
  elapsed,
}: StatusTimeQuestion): (issue: JiraIssue) => number | 'never' | null {
  const book = createStatusBook(statuses);
  const wanted = new Set(names.map(foldCase));
  return (issue) => {
    const created = issueDates(issue)?.created;
    const timeline = created === undefined ? null : statusTimeline(issue, created, book);
    if (timeline === null) return null;
    const stays = timeline.filter(({ value, from }) => from < now && wanted.has(foldCase(value.name)));
    if (stays.length === 0) return 'never';
    return stays.reduce((sum, { from, before }) => sum + elapsed(from, Math.min(before, now)), 0);
  };
}

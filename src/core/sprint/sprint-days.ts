import type { Sprint } from '../jira/sprints';
import { createZone } from '../time/zone';

export interface SprintDays {
  /** Share of the time between start and end that has passed, 0 to 1. */
  readonly elapsed: number;
  /** Mondays to Fridays from today to the day of the end, both included; 0 once the end has passed. */
  readonly workingDaysLeft: number;
  readonly isOverdue: boolean;
}

/** 1970-01-01 was a Thursday: with Monday as 0 it is the day 3. */
const EPOCH_WEEKDAY = 3;
const SATURDAY = 5;

/**
 * How much time a sprint has left; null for one without dates. Today counts as a whole day while the sprint lasts. Public
 * holidays and days off are not known here.
 */
export function sprintDays(
  { startAt, endAt }: Pick<Sprint, 'startAt' | 'endAt'>,
  { now, timeZone }: { readonly now: number; readonly timeZone: string },
): SprintDays | null {
  if (startAt === null || endAt === null || endAt <= startAt) return null;
  const zone = createZone(timeZone);
  const isOverdue = now >= endAt;
  const first = zone.dayAt(Math.max(now, startAt));
  // A sprint that ends at midnight does not reach into the day that begins then.
  const last = zone.dayAt(endAt - 1);
  let workingDaysLeft = 0;
  for (let day = first; !isOverdue && day <= last; day += 1) {
    if ((day + EPOCH_WEEKDAY) % 7 < SATURDAY) workingDaysLeft += 1;
  }
  const elapsed = Math.min(1, Math.max(0, (now - startAt) / (endAt - startAt)));
  return { elapsed, workingDaysLeft, isOverdue };
}

import { createWorkedDays } from '../calendar/worked-days';
import type { WorkingCalendar } from '../calendar/working-calendar';
import type { Sprint } from '../jira/sprints';
import { createZone } from '../time/zone';

export interface SprintDays {
  /** Share of the time between start and end that has passed, 0 to 1. */
  readonly elapsed: number;
  /** From today to the day of the end, both included, a day that is half free as a half; 0 once the end has passed. */
  readonly workingDaysLeft: number;
  readonly isOverdue: boolean;
}

export interface SprintDaysInput {
  /** Epoch ms. */
  readonly now: number;
  readonly timeZone: string;
  readonly calendar: WorkingCalendar;
}

/** How much time a sprint has left; null for one without dates. Today counts as a whole day while the sprint lasts. */
export function sprintDays(
  { startAt, endAt }: Pick<Sprint, 'startAt' | 'endAt'>,
  { now, timeZone, calendar }: SprintDaysInput,
): SprintDays | null {
  if (startAt === null || endAt === null || endAt <= startAt) return null;
  const zone = createZone(timeZone);
  const isOverdue = now >= endAt;
  const first = zone.dayAt(Math.max(now, startAt));
  // A sprint that ends at midnight does not reach into the day that begins then.
  const last = zone.dayAt(endAt - 1);
  const worked = createWorkedDays(calendar);
  const workingDaysLeft = isOverdue ? 0 : Math.max(0, worked.before(last + 1) - worked.before(first));
  const elapsed = Math.min(1, Math.max(0, (now - startAt) / (endAt - startAt)));
  return { elapsed, workingDaysLeft, isOverdue };
}

import type { DayOff } from '../../core/calendar/day-off';
import { parseDate } from '../../core/time/timestamp';

/** A line of the form; it may be unfinished. */
export interface DayOffDraft {
  readonly from: string;
  readonly to: string;
  readonly isHalf: boolean;
  readonly reason: string;
  /** As it was saved; a part of another size than half is kept. */
  readonly share: number;
}

export const NEW_DAY_OFF: DayOffDraft = { from: '', to: '', isHalf: false, reason: '', share: 1 };

export function dayOffDraft({ from, to, share, reason }: DayOff): DayOffDraft {
  return { from, to, share, isHalf: share < 1, reason: reason ?? '' };
}

/** The days off that the form describes; null while a line has no first day, or ends before it. An empty end is the first day. */
export function daysOffFromDrafts(drafts: readonly DayOffDraft[]): readonly DayOff[] | null {
  const days = drafts.map(({ from, to, isHalf, reason, share }): DayOff => ({
    from,
    to: to === '' ? from : to,
    share: !isHalf ? 1 : share < 1 ? share : 0.5,
    reason: reason.trim() === '' ? null : reason.trim(),
  }));
  return days.every(({ from, to }) => parseDate(to) >= parseDate(from)) ? days : null;
}

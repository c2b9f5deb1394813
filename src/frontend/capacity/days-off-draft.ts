import type { DayOff } from '../../core/calendar/day-off';
import { parseDate } from '../../core/time/timestamp';

/** A line of the form; it may be unfinished. */
export interface DayOffDraft {
  readonly from: string;
  readonly to: string;
  /** The part of each day that is off. */
  readonly share: number;
  readonly reason: string;
}

export const NEW_DAY_OFF: DayOffDraft = { from: '', to: '', share: 1, reason: '' };

export function dayOffDraft({ from, to, share, reason }: DayOff): DayOffDraft {
  return { from, to, share, reason: reason ?? '' };
}

/** What a line says, finished or not. An empty end is the first day. */
export function dayOffOfDraft({ from, to, share, reason }: DayOffDraft): DayOff {
  return {
    from,
    to: to === '' ? from : to,
    share,
    reason: reason.trim() === '' ? null : reason.trim(),
  };
}

/** The days off that the form describes; null while a line has no first day, or ends before it. */
export function daysOffFromDrafts(drafts: readonly DayOffDraft[]): readonly DayOff[] | null {
  const days = drafts.map(dayOffOfDraft);
  return days.every(({ from, to }) => parseDate(to) >= parseDate(from)) ? days : null;
}

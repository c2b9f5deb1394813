import { createWorkedDays } from '../calendar/worked-days';
import type { WorkingCalendar } from '../calendar/working-calendar';
import type { Zone } from '../time/zone';

const DAY_MS = 86_400_000;

/** The time between two moments that counts, in ms. */
export type ElapsedTime = (from: number, before: number) => number;

export const calendarTime: ElapsedTime = (from, before) => before - from;

/**
 * Counts the working days of a calendar, as the zone has them. A working day has 24 hours, so that 5 of them are a usual
 * working week; of a day that is free in part every hour counts in part, since nobody says which hours are free.
 */
export function createWorkingTime(zone: Zone, calendar: WorkingCalendar): ElapsedTime {
  const days = createWorkedDays(calendar);
  const starts = new Map<number, number>();
  const startOf = (day: number): number => {
    const known = starts.get(day) ?? zone.startOfDay(day);
    starts.set(day, known);
    return known;
  };
  /** Whole, so that the parts of a time add up to it. */
  const workedBy = (moment: number): number => {
    const day = zone.dayAt(moment);
    const today = days.on(day) * Math.min(DAY_MS, moment - startOf(day));
    return Math.round(days.before(day) * DAY_MS + today);
  };
  return (from, before) => workedBy(before) - workedBy(from);
}

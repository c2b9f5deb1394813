import type { Zone } from '../time/zone';

const DAY_MS = 86_400_000;
/** 1970-01-01 was a Thursday: with Monday as 0 it is the day 3. */
const EPOCH_WEEKDAY = 3;
const WORKING_DAYS = 5;

/** The time between two moments that counts, in ms. */
export type ElapsedTime = (from: number, before: number) => number;

export const calendarTime: ElapsedTime = (from, before) => before - from;

/**
 * Leaves out Saturdays and Sundays, as the zone has them; a working day has 24 hours, so that 5 of them are a working week.
 * Public holidays are not known here.
 */
export function createWorkingTime(zone: Zone): ElapsedTime {
  const starts = new Map<number, number>();
  const startOf = (day: number): number => {
    const known = starts.get(day) ?? zone.startOfDay(day);
    starts.set(day, known);
    return known;
  };
  /** Working time from the epoch's Monday on. */
  const workedBy = (moment: number): number => {
    const day = zone.dayAt(moment);
    const sinceMonday = day + EPOCH_WEEKDAY;
    const weekday = sinceMonday - Math.floor(sinceMonday / 7) * 7;
    const days = Math.floor(sinceMonday / 7) * WORKING_DAYS + Math.min(weekday, WORKING_DAYS);
    const today = weekday < WORKING_DAYS ? Math.min(DAY_MS, moment - startOf(day)) : 0;
    return days * DAY_MS + today;
  };
  return (from, before) => workedBy(before) - workedBy(from);
}

import { parseDate } from '../time/timestamp';
import { EPOCH_WEEKDAY, WEEKDAYS, weekdayOf } from './weekday';
import type { WorkingCalendar } from './working-calendar';

/** The days of a calendar added up, quick enough to be asked several times for each work item. */
export interface WorkedDays {
  /** The part of a day that is worked, 0 to 1. Days are numbered from 1970-01-01. */
  readonly on: (day: number) => number;
  /** All worked parts before the day, counted from some day in the past: two of them tell what lies between. */
  readonly before: (day: number) => number;
}

const WEEK = WEEKDAYS.length;

export function createWorkedDays({ workingDays, holidays }: WorkingCalendar): WorkedDays {
  const weekdays = new Set(workingDays);
  const free = holidays
    .map(({ date, share }) => ({ day: parseDate(date), share }))
    .filter(({ day }) => weekdays.has(weekdayOf(day)))
    .sort((a, b) => a.day - b.day);
  const shares = new Map(free.map(({ day, share }) => [day, share]));
  // How much is free before each of them, and after the last.
  const freeBefore = [0];
  for (const { share } of free) freeBefore.push((freeBefore.at(-1) ?? 0) + share);
  const weekBefore = WEEKDAYS.map((weekday) => workingDays.filter((worked) => worked < weekday).length);

  function holidaysBefore(day: number): number {
    let low = 0;
    let high = free.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((free[middle]?.day ?? 0) < day) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  return {
    on: (day) => (weekdays.has(weekdayOf(day)) ? 1 - (shares.get(day) ?? 0) : 0),
    before: (day) => {
      const sinceMonday = day + EPOCH_WEEKDAY;
      const weeks = Math.floor(sinceMonday / WEEK);
      const ofWeek = weekBefore[sinceMonday - weeks * WEEK] ?? 0;
      return weeks * workingDays.length + ofWeek - (freeBefore[holidaysBefore(day)] ?? 0);
    },
  };
}

import type { Weekday } from '../chart/config';

/** Monday to Sunday, as ISO 8601 numbers them. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const satisfies readonly Weekday[];

/** 1970-01-01 was a Thursday: with Monday as 0 it is the day 3. */
export const EPOCH_WEEKDAY = 3;

/** The weekday of a day numbered from 1970-01-01; days before it too. */
export function weekdayOf(day: number): Weekday {
  return WEEKDAYS[(((day + EPOCH_WEEKDAY) % 7) + 7) % 7] ?? 1;
}

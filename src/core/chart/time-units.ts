import type { TimeUnit } from './config';

const DAY = 86_400;
/** The mean of the Gregorian calendar: 400 years have 146,097 days. */
const YEAR = 365.2425 * DAY;

/** A duration has no calendar: its months and years are all of the mean length. */
const SECONDS_OF_UNIT: Readonly<Record<TimeUnit, number>> = {
  minutes: 60,
  hours: 3600,
  days: DAY,
  weeks: 7 * DAY,
  months: YEAR / 12,
  years: YEAR,
};

const WITH_FREE_DAYS: ReadonlySet<TimeUnit> = new Set(['weeks', 'months', 'years']);

/** How the durations of a measure are counted and shown. */
export interface ShownTime {
  /** Null: hours. */
  readonly timeUnit: TimeUnit | null;
  /** Days of a week that count, where working days are counted; null: all seven. */
  readonly weekDays: number | null;
}

/** Seconds of a unit. Where working days count, the days of its weeks, months and years that are none do not. */
export function secondsOfUnit({ timeUnit, weekDays }: ShownTime): number {
  const unit = timeUnit ?? 'hours';
  const seconds = SECONDS_OF_UNIT[unit];
  return weekDays !== null && WITH_FREE_DAYS.has(unit) ? (seconds * weekDays) / 7 : seconds;
}

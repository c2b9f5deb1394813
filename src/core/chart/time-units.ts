import type { TimeUnit } from './config';

const DAY = 86_400;
/** The mean of the Gregorian calendar: 400 years have 146,097 days. */
const YEAR = 365.2425 * DAY;

/** A duration has no calendar: its months and years are all of the mean length. */
export const SECONDS_OF_UNIT: Readonly<Record<TimeUnit, number>> = {
  minutes: 60,
  hours: 3600,
  days: DAY,
  weeks: 7 * DAY,
  months: YEAR / 12,
  years: YEAR,
};

import type { DateBucket, Weekday } from '../chart/config';

const DAY_MS = 86_400_000;
/** 1970-01-01 was a Thursday. */
const EPOCH_WEEKDAY = 4;

/** How days fall into periods. Days are numbered from 1970-01-01 and belong to no zone. */
interface PeriodRule {
  readonly startOf: (day: number, weekStartsOn: Weekday) => number;
  /** The start of the period that follows the one starting at `start`. */
  readonly after: (start: number) => number;
  /** Numbers periods one after another. */
  readonly ordinal: (start: number) => number;
}

const RULES: Readonly<Record<DateBucket, PeriodRule>> = {
  day: { startOf: (day) => day, after: (start) => start + 1, ordinal: (start) => start },
  week: {
    startOf: (day, weekStartsOn) => day - modulo(day + EPOCH_WEEKDAY - weekStartsOn, 7),
    after: (start) => start + 7,
    ordinal: (start) => Math.floor(start / 7),
  },
  month: months(1),
  quarter: months(3),
  year: months(12),
};

function months(length: number): PeriodRule {
  const ordinal = (day: number): number => Math.floor(monthsSinceYearZero(day) / length);
  return {
    startOf: (day) => firstOfMonth(ordinal(day) * length),
    after: (start) => firstOfMonth((ordinal(start) + 1) * length),
    ordinal,
  };
}

function monthsSinceYearZero(day: number): number {
  const date = new Date(day * DAY_MS);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

function firstOfMonth(monthsSinceZero: number): number {
  // Not Date.UTC, which reads the years 0 to 99 as 1900 to 1999.
  return (
    new Date(0).setUTCFullYear(Math.floor(monthsSinceZero / 12), modulo(monthsSinceZero, 12), 1) / DAY_MS
  );
}

function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}

/** The first day of the period that a day belongs to. `weekStartsOn` only matters for weeks. */
export function periodStart(day: number, bucket: DateBucket, weekStartsOn: Weekday): number {
  return RULES[bucket].startOf(day, weekStartsOn);
}

/** The first day after the period that starts at `start`: periods are half-open. */
export function periodEnd(start: number, bucket: DateBucket): number {
  return RULES[bucket].after(start);
}

/** Numbers the periods of a bucket one after another; where the count begins means nothing. */
export function periodOrdinal(start: number, bucket: DateBucket): number {
  return RULES[bucket].ordinal(start);
}

/** `2025-01-31`. */
export function formatDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

import { isRecord } from '../../field/raw';
import type { DayOff } from '../../calendar/day-off';
import type { Weekday } from '../../chart/config';
import { formatDay } from '../../time/period';
import { parseDate } from '../../time/timestamp';

const DAY_MS = 86_400_000;
const NAMES = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/**
 * Weekdays as numbers (Sunday as 0 or 7), as names, as an object with a claim for each, or as how many of a week from Monday
 * on; null for anything else.
 */
export function readWeekdays(value: unknown): readonly Weekday[] | null {
  if (typeof value === 'number')
    return Number.isInteger(value) && value >= 0 && value <= 7 ? firstDays(value) : null;
  const entries = Array.isArray(value)
    ? (value as readonly unknown[])
    : isRecord(value)
      ? Object.keys(value).filter((name) => value[name] === true)
      : null;
  if (entries === null) return null;
  const days = entries.map(readWeekday);
  const known = days.filter((day) => day !== null);
  return known.length < days.length ? null : [...new Set(known)].sort((a, b) => a - b);
}

function firstDays(count: number): readonly Weekday[] {
  return ([1, 2, 3, 4, 5, 6, 7] as const).slice(0, count);
}

function readWeekday(value: unknown): Weekday | null {
  const days = [1, 2, 3, 4, 5, 6, 7] as const;
  if (typeof value === 'string' && !/^\d$/.test(value)) {
    const at = NAMES.findIndex((name) => value.trim().toLowerCase().startsWith(name));
    return days[at] ?? null;
  }
  const number = Number(value);
  return number === 0 ? 7 : (days[number - 1] ?? null);
}

/** A number of hours or points, also as a text; null for anything else. */
export function readNumber(value: unknown): number | null {
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) && number >= 0 ? number : null;
}

/** A text that says something; null for anything else. */
export function readText(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/**
 * A whole day, or several: a date, a moment of which the date in UTC counts, or an object with a date or two; null for anything
 * else.
 */
export function readDayOff(value: unknown): DayOff | null {
  if (!isRecord(value)) {
    const date = readDate(value);
    return date === null ? null : { from: date, to: date, share: 1, reason: null };
  }
  const from = readDate(firstOf(value, ['date', 'from', 'start', 'startDate']));
  const to = readDate(firstOf(value, ['to', 'end', 'endDate']) ?? from);
  if (from === null || to === null || parseDate(to) < parseDate(from)) return null;
  return { from, to, share: 1, reason: readText(firstOf(value, ['reason', 'name', 'title', 'description'])) };
}

/** The value of the first of these properties that there is. */
export function firstOf(record: Readonly<Record<string, unknown>>, names: readonly string[]): unknown {
  const name = names.find((one) => record[one] !== undefined);
  return name === undefined ? undefined : record[name];
}

/** Days that a text of ten signs can name; a number beyond them is no moment. */
const DAYS = { first: parseDate('0001-01-01'), last: parseDate('9999-12-31') } as const;

function readDate(value: unknown): string | null {
  if (typeof value === 'number') {
    const day = Math.floor(value / DAY_MS);
    return day >= DAYS.first && day <= DAYS.last ? formatDay(day) : null;
  }
  const date = typeof value === 'string' ? value.slice(0, 10) : '';
  return Number.isNaN(parseDate(date)) ? null : date;
}

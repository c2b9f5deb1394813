import { Temporal } from 'temporal-polyfill';

export type DateUnit = 'years' | 'months' | 'weeks' | 'days' | 'hours' | 'minutes';

const LITERAL = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:\s+(\d{1,2}):(\d{2}))?$/;
const PERIOD = /^([-+]?)((?:\d+\s*[wdhm]\s*)+)$/;
const PERIOD_MS: Readonly<Record<string, number>> = {
  w: 604_800_000,
  d: 86_400_000,
  h: 3_600_000,
  m: 60_000,
};

/** Milliseconds of `-5d` or `4w 2d`, signed; null when the text is not a period. Without a sign it lies ahead. */
export const parsePeriod = (text: string): number | null => {
  const match = PERIOD.exec(text.trim());
  if (match === null) return null;
  const [, sign, parts = ''] = match;
  let total = 0;
  for (const [, amount, unit = ''] of parts.matchAll(/(\d+)\s*([wdhm])/g)) {
    total += Number(amount) * (PERIOD_MS[unit] ?? 0);
  }
  return sign === '-' ? -total : total;
};

/** `2025/01/31`, `2025-01-31 14:30`: the wall-clock time written, at midnight when it names a day; null when it is none. */
export const parseWallClock = (text: string): Temporal.PlainDateTime | null => {
  const match = LITERAL.exec(text.trim());
  if (match === null) return null;
  const [year, month, day, hour, minute] = match.slice(1).map((part) => Number(part || 0));
  try {
    return Temporal.PlainDateTime.from(
      { year: year ?? 0, month: month ?? 0, day: day ?? 0, hour: hour ?? 0, minute: minute ?? 0 },
      { overflow: 'reject' },
    );
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
};

export const instantOf = (wallClock: Temporal.PlainDateTime, zone: string): number =>
  wallClock.toZonedDateTime(zone).epochMilliseconds;

export const inZone = (at: number, zone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);

/** Days since 1970-01-01 of a calendar date. */
export const dayNumber = (date: Temporal.PlainDate): number =>
  date.since(Temporal.PlainDate.from('1970-01-01'), { largestUnit: 'days' }).days;

/** Days since 1970-01-01 of `YYYY-MM-DD`: fast, for every row. */
export const dayNumberOf = (isoDate: string): number =>
  Math.round(Date.parse(`${isoDate.slice(0, 10)}T00:00:00Z`) / PERIOD_DAY);

const PERIOD_DAY = 86_400_000;

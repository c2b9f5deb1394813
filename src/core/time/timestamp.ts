const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

/** `2021-01-08T16:38:15.000+0000`; fraction and the colon in the offset are optional, `Z` is an offset. */
const SHAPE = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d{1,9}))?(?:Z|([+-])(\d\d):?(\d\d))$/;

/** Where the two digits of each part begin in Jira's own writing, and the most that they may say. */
const FIXED_PARTS = { hour: 11, minute: 14, second: 17 } as const;

/**
 * Jira's text of a moment as epoch milliseconds; NaN for anything else. Written out for Jira's own fixed form, because a
 * scan parses one per work item and `Date.parse` is not bound to know an offset without a colon.
 */
export function parseTimestamp(text: string): number {
  if (text.length !== 28 || text.charCodeAt(10) !== 84 || text.charCodeAt(19) !== 46)
    return parseByShape(text);
  const day = parseDate(text.slice(0, 10));
  const hour = twoDigits(text, FIXED_PARTS.hour);
  const minute = twoDigits(text, FIXED_PARTS.minute);
  const second = twoDigits(text, FIXED_PARTS.second);
  const millisecond = twoDigits(text, 20) * 10 + digit(text, 22);
  const sign = text.charCodeAt(23) === 43 ? 1 : text.charCodeAt(23) === 45 ? -1 : NaN;
  const offset = sign * (twoDigits(text, 24) * 60 + twoDigits(text, 26));
  if (!(hour < 24 && minute < 60 && second < 60)) return NaN;
  return day * DAY_MS + (hour * 60 + minute - offset) * MINUTE_MS + second * 1000 + millisecond;
}

function parseByShape(text: string): number {
  const match = SHAPE.exec(text);
  if (match === null) return NaN;
  const [
    ,
    year,
    month,
    date,
    hour,
    minute,
    second,
    fraction = '',
    sign = '+',
    zoneHour = '0',
    zoneMinute = '0',
  ] = match;
  const day = parseDate(`${String(year)}-${String(month)}-${String(date)}`);
  if (!(Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60)) return NaN;
  const offset = (Number(zoneHour) * 60 + Number(zoneMinute)) * (sign === '-' ? -1 : 1);
  return (
    day * DAY_MS +
    (Number(hour) * 60 + Number(minute) - offset) * MINUTE_MS +
    Number(second) * 1000 +
    Number(fraction.padEnd(3, '0').slice(0, 3))
  );
}

/**
 * A date of the calendar as its number of days since 1970-01-01: it has no zone. NaN for anything but `YYYY-MM-DD` and for
 * days that no calendar has (`2025-02-29`).
 */
export function parseDate(text: string): number {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return NaN;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const date = twoDigits(text, 8);
  if (!(month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(year, month))) return NaN;
  return dayNumber(year, month, date);
}

/**
 * Days from 1970-01-01 to a day of the Gregorian calendar. Years begin in March here, so that the leap day is the last of
 * its year.
 *
 * @see https://howardhinnant.github.io/date_algorithms.html (days_from_civil)
 */
function dayNumber(year: number, month: number, date: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const marchMonth = (month + 9) % 12;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + Math.floor((153 * marchMonth + 2) / 5) + date - 1 - 719_468;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function twoDigits(text: string, at: number): number {
  return digit(text, at) * 10 + digit(text, at + 1);
}

function digit(text: string, at: number): number {
  const value = text.charCodeAt(at) - 48;
  return value >= 0 && value <= 9 ? value : NaN;
}

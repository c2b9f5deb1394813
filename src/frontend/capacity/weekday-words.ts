import { WEEKDAYS } from '../../core/calendar/weekday';
import type { Weekday } from '../../core/chart/config';

/** 1 January 2024 was a Monday. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;

/** The short name of a weekday in a language. */
export function weekdayName(day: Weekday, locale: string): string {
  return nameIn(day, locale, 'short');
}

/** The whole name of a weekday in a language. */
export function longWeekdayName(day: Weekday, locale: string): string {
  return nameIn(day, locale, 'long');
}

/** Names of weekdays, short and long, as people write them in these languages; all in lower case and without a full stop. */
export function weekdaysByName(locales: readonly string[]): ReadonlyMap<string, Weekday> {
  return new Map(
    locales.flatMap((locale) =>
      WEEKDAYS.flatMap((day) =>
        (['short', 'long'] as const).map((width): [string, Weekday] => [
          plainName(nameIn(day, locale, width)),
          day,
        ]),
      ),
    ),
  );
}

/** A name as `weekdaysByName` keeps it. */
export function plainName(text: string): string {
  return text.trim().replace(/\.$/, '').toLocaleLowerCase();
}

function nameIn(day: Weekday, locale: string, weekday: 'short' | 'long'): string {
  const format = new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' });
  return format.format(MONDAY + (day - 1) * DAY_MS);
}

import { parseDate } from '../time/timestamp';
import type { Holiday, PublicHoliday, PublicHolidayChoice } from './holiday';

/**
 * The holidays of a board: its own, and those of its region that are of the chosen kinds and were not removed. By date; two
 * that fall on one date are both there.
 */
export function boardHolidays(
  own: readonly Holiday[],
  choice: PublicHolidayChoice | null,
  published: readonly PublicHoliday[],
): readonly Holiday[] {
  const chosen = choice === null ? [] : published.filter((holiday) => isChosen(holiday, choice));
  return [...own, ...chosen.map(({ date, name, share }): Holiday => ({ date, name, share }))].sort(
    (a, b) => parseDate(a.date) - parseDate(b.date),
  );
}

function isChosen({ key, kind }: PublicHoliday, { kinds, removed }: PublicHolidayChoice): boolean {
  return kinds.includes(kind) && !removed.includes(key);
}

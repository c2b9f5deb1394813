import type { PublicHoliday } from '../../core/calendar/holiday';
import { formatDay } from '../../core/time/period';
import type { BoardDraft } from './board-draft';

type Holidays = Pick<BoardDraft, 'holidays' | 'publicHolidays'>;

/**
 * The holidays of a board after a click on a day: a public holiday is worked on, or holds again; any other day becomes a holiday
 * of the board's own, called `name`, or is one no longer.
 */
export function toggleHoliday(
  { holidays, publicHolidays }: Holidays,
  day: number,
  { published, name }: { readonly published: readonly PublicHoliday[]; readonly name: string },
): Holidays {
  const date = formatDay(day);
  if (holidays.some((own) => own.date === date)) {
    return { publicHolidays, holidays: holidays.filter((own) => own.date !== date) };
  }
  const rules = published.filter(
    (holiday) => holiday.date === date && publicHolidays?.kinds.includes(holiday.kind) === true,
  );
  if (publicHolidays === null || rules.length === 0) {
    return { publicHolidays, holidays: [...holidays, { date, name, share: 1 }] };
  }
  const keys = new Set(rules.map(({ key }) => key));
  const others = publicHolidays.removed.filter((key) => !keys.has(key));
  const areWorked = others.length < publicHolidays.removed.length;
  return {
    holidays,
    publicHolidays: { ...publicHolidays, removed: areWorked ? others : [...others, ...keys] },
  };
}

import type { WorkingCalendar } from '../../core/calendar/working-calendar';
import { weekdayName } from '../capacity/weekday-words';
import type { Texts } from '../texts/texts';

/** Which days were counted as working days. */
export function calendarText({ board, workingDays }: WorkingCalendar, { t, locale }: Texts): string {
  if (board === null) return t('explain.calendar.weekdays');
  const names = workingDays.map((day) => weekdayName(day, locale));
  const words = { board: board.name, days: new Intl.ListFormat(locale, { type: 'unit' }).format(names) };
  return board.publicYears === null
    ? t('explain.calendar.own-holidays', words)
    : t('explain.calendar.public-holidays', {
        ...words,
        from: String(board.publicYears.from),
        to: String(board.publicYears.to),
      });
}

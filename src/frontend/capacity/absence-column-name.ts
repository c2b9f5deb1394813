import { weekdayOf } from '../../core/calendar/weekday';
import type { DayRange } from '../../core/calendar/day-range';
import type { AbsenceUnit } from '../../core/capacity/absence-table';
import { formatDay } from '../../core/time/period';
import type { Texts } from '../texts/texts';
import { weekdayName } from './weekday-words';

/** The day, or from when on the week is. */
export function absenceColumnName(column: DayRange, unit: AbsenceUnit, texts: Texts): string {
  return NAMES[unit](column, texts);
}

const NAMES: Readonly<Record<AbsenceUnit, (column: DayRange, texts: Texts) => string>> = {
  day: ({ first }, { locale, formats }) =>
    `${weekdayName(weekdayOf(first), locale)} ${formats.dayOfYear(formatDay(first))}`,
  week: ({ first }, { t, formats }) =>
    t('capacity.absences.week', { day: formats.dayOfYear(formatDay(first)) }),
};

import type { PublicHoliday } from '../calendar/holiday';
import { findPublicHolidays } from '../calendar/public-holidays';
import { formatDay } from '../time/period';
import { parseDate } from '../time/timestamp';
import type { IterationDates } from './iteration';
import type { BoardCapacity } from './records/board-capacity';
import type { IterationCapacity } from './records/iteration-capacity';

interface HolidayQuestion {
  /** As the iteration itself has them. */
  readonly dates: IterationDates;
  /** What it has instead. */
  readonly plan: Pick<IterationCapacity, 'start' | 'end'> | null;
  /** ISO 639-1. */
  readonly language: string;
}

/** No iteration is as long; a slip of the keyboard is. */
const YEARS_MAX = 10;

/**
 * The public holidays of a board's region in the years that an iteration touches; none without dates. A day more on each side
 * makes up for a zone in which the dates are others.
 */
export function iterationHolidays(
  { publicHolidays }: Pick<BoardCapacity, 'publicHolidays'>,
  { dates, plan, language }: HolidayQuestion,
): readonly PublicHoliday[] {
  const from = plan?.start ?? dates.from;
  const to = plan?.end ?? dates.to;
  if (publicHolidays === null || from === null || to === null) return [];
  const first = yearOf(parseDate(from) - 1);
  const last = Math.min(yearOf(parseDate(to) + 1), first + YEARS_MAX - 1);
  return findPublicHolidays(publicHolidays, { from: first, to: last, language });
}

function yearOf(day: number): number {
  return Number(formatDay(day).slice(0, 4));
}

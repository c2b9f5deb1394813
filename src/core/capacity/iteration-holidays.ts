import type { PublicHoliday } from '../calendar/holiday';
import { findPublicHolidays } from '../calendar/public-holidays';
import { formatDay } from '../time/period';
import { parseDate } from '../time/timestamp';
import type { IterationDates } from './iteration';
import type { BoardCapacity } from './records/board-capacity';
import type { IterationCapacity } from './records/iteration-capacity';

/** An iteration by its own dates, and what its plan has instead. */
export interface DatedIteration {
  readonly dates: IterationDates;
  readonly plan: Pick<IterationCapacity, 'start' | 'end'> | null;
}

/** Ten years reach into so many. Longer iterations have no capacity, and would take all the time there is. */
const YEARS_OF_ONE = 12;

/**
 * The public holidays of a board's region in the years that iterations touch; none without dates. A day more on each side makes
 * up for a zone in which the dates are others.
 *
 * @param language In which holidays are named: ISO 639-1.
 */
export function iterationHolidays(
  { publicHolidays }: Pick<BoardCapacity, 'publicHolidays'>,
  iterations: readonly DatedIteration[],
  language: string,
): readonly PublicHoliday[] {
  if (publicHolidays === null) return [];
  const years = [...new Set(iterations.flatMap(yearsOf))].sort((a, b) => a - b);
  return runsOf(years).flatMap((run) => findPublicHolidays(publicHolidays, { ...run, language }));
}

/** Years in a row belong together: a holiday that begins in one may end in the next. */
function runsOf(years: readonly number[]): readonly { readonly from: number; readonly to: number }[] {
  const runs: { from: number; to: number }[] = [];
  for (const year of years) {
    const last = runs.at(-1);
    if (last?.to === year - 1) last.to = year;
    else runs.push({ from: year, to: year });
  }
  return runs;
}

function yearsOf({ dates, plan }: DatedIteration): readonly number[] {
  const from = plan?.start ?? dates.from;
  const to = plan?.end ?? dates.to;
  if (from === null || to === null) return [];
  const first = yearOf(parseDate(from) - 1);
  const count = yearOf(parseDate(to) + 1) - first + 1;
  return count > YEARS_OF_ONE ? [] : Array.from({ length: Math.max(0, count) }, (_, at) => first + at);
}

function yearOf(day: number): number {
  return Number(formatDay(day).slice(0, 4));
}

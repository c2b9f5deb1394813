import { boardHolidays } from '../calendar/board-holidays';
import { freeOnHolidays, withoutFree } from '../calendar/free-days';
import type { PublicHoliday } from '../calendar/holiday';
import type { CalendarOwner, WorkingCalendar } from '../calendar/working-calendar';
import { parseDate } from '../time/timestamp';
import type { BoardCapacity } from './records/board-capacity';

/** What is looked up about a board beside its own settings. */
export interface BoardDays {
  readonly name: string;
  /** All of its region in certain years. */
  readonly published: readonly PublicHoliday[];
  readonly years: NonNullable<CalendarOwner['publicYears']>;
}

/** The working days of a board, without those of any person. Two holidays on one date are free as the board's rule has it. */
export function boardCalendar(
  { workingDays, holidays: own, publicHolidays, rules }: BoardCapacity,
  { name, published, years }: BoardDays,
): WorkingCalendar {
  const holidays = boardHolidays(own, publicHolidays, published);
  const free = freeOnHolidays(holidays);
  return {
    board: { name, publicYears: publicHolidays === null ? null : years },
    workingDays,
    holidays: [...new Set(holidays.map(({ date }) => date))].map((date) => {
      const day = parseDate(date);
      const range = { first: day, last: day };
      const [worked = 1] = withoutFree(Float64Array.of(1), range, { free, rule: rules.partDays });
      return { date, share: 1 - worked };
    }),
  };
}

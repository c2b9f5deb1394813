import type { Weekday } from '../chart/config';
import {
  addFree,
  freeOnDaysOff,
  freeOnHolidays,
  type FreeDays,
  type FreeReason,
  type PartDayRule,
} from './free-days';
import type { DayOff } from './day-off';
import { lengthOf, type DayRange } from './day-range';
import type { Holiday } from './holiday';
import { weekdayOf } from './weekday';

/** The days of a range with their holidays, asked once for each person. */
export interface WorkDays {
  readonly range: DayRange;
  /**
   * The part of each day of the range that somebody works, 0 to 1. A day off on a day that is not worked changes nothing; a
   * holiday and a day off on one date are taken off once. People with the same days share one list: it must not be changed.
   */
  readonly sharesOf: (person: WorkPattern) => Float64Array;
  /** The same for one day, with what takes part of it. */
  readonly explain: (person: WorkPattern, day: number) => ExplainedDay;
}

/** The weekdays that somebody works, and the days off from them. */
export interface WorkPattern {
  readonly workingDays: readonly Weekday[];
  readonly daysOff: readonly DayOff[];
}

export interface ExplainedDay {
  readonly day: number;
  /** The part of the day that is worked, 0 to 1. */
  readonly share: number;
  /** False: the person does not work on this weekday, whatever else there is. */
  readonly isWorkingDay: boolean;
  readonly free: readonly FreeReason[];
}

export interface WorkDaysInput {
  readonly range: DayRange;
  readonly holidays: readonly Holiday[];
  readonly partDays: PartDayRule;
}

export function createWorkDays({ range, holidays, partDays }: WorkDaysInput): WorkDays {
  const onHolidays = freeOnHolidays(holidays);
  const holidayShares = addFree(new Float64Array(lengthOf(range)), range, {
    more: onHolidays,
    rule: partDays,
  });
  const withoutDaysOff = new Map<string, Float64Array>();

  const sharesOf = ({ workingDays, daysOff }: WorkPattern): Float64Array => {
    const own = freeOnDaysOff(daysOff).filter(
      ({ days }) => days.last >= range.first && days.first <= range.last,
    );
    if (own.length > 0) {
      return worked(addFree(holidayShares, range, { more: own, rule: partDays }), range, workingDays);
    }
    const pattern = workingDays.join(' ');
    const known = withoutDaysOff.get(pattern) ?? worked(holidayShares, range, workingDays);
    withoutDaysOff.set(pattern, known);
    return known;
  };

  return {
    range,
    sharesOf,
    explain: (person, day) => {
      const free = [...onHolidays, ...freeOnDaysOff(person.daysOff)].filter((entry) => isOn(entry, day));
      const here = { first: day, last: day };
      const [share = 0] = worked(
        addFree(new Float64Array(1), here, { more: free, rule: partDays }),
        here,
        person.workingDays,
      );
      const isWorkingDay = person.workingDays.includes(weekdayOf(day));
      return { day, share, isWorkingDay, free: free.map(({ reason }) => reason) };
    },
  };
}

function isOn({ days }: FreeDays, day: number): boolean {
  return days.first <= day && day <= days.last;
}

function worked(free: Float64Array, { first }: DayRange, workingDays: readonly Weekday[]): Float64Array {
  const isWorked = new Set<number>(workingDays);
  return free.map((share, at) => (isWorked.has(weekdayOf(first + at)) ? 1 - share : 0));
}

import type { Weekday } from '../chart/config';
import {
  freeOnDaysOff,
  freeOnHolidays,
  type FreeDays,
  type FreeReason,
  type PartDayRule,
  withoutFree,
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

export function createWorkDays({ range, holidays, partDays: rule }: WorkDaysInput): WorkDays {
  const onHolidays = freeOnHolidays(holidays);
  const withoutDaysOff = new Map<string, Float64Array>();

  const usualShares = (workingDays: readonly Weekday[]): Float64Array => {
    const pattern = workingDays.join(' ');
    const known = withoutDaysOff.get(pattern);
    if (known !== undefined) return known;
    const shares = withoutFree(workingDaysOf(range, workingDays), range, { free: onHolidays, rule });
    withoutDaysOff.set(pattern, shares);
    return shares;
  };

  return {
    range,
    sharesOf: ({ workingDays, daysOff }) => {
      const usual = usualShares(workingDays);
      return daysOff.length === 0 ? usual : withoutFree(usual, range, { free: freeOnDaysOff(daysOff), rule });
    },
    explain: ({ workingDays, daysOff }, day) => {
      const free = [...onHolidays, ...freeOnDaysOff(daysOff)].filter((entry) => isOn(entry, day));
      const here = { first: day, last: day };
      const whole = workingDaysOf(here, workingDays);
      return {
        day,
        share: withoutFree(whole, here, { free, rule })[0] ?? 0,
        isWorkingDay: whole[0] === 1,
        free: free.map(({ reason }) => reason),
      };
    },
  };
}

/** 1 for a day of the range that is one of the weekdays, else 0. */
function workingDaysOf(range: DayRange, workingDays: readonly Weekday[]): Float64Array {
  const weekdays = new Set(workingDays);
  return Float64Array.from({ length: lengthOf(range) }, (_, at) =>
    weekdays.has(weekdayOf(range.first + at)) ? 1 : 0,
  );
}

function isOn({ days }: FreeDays, day: number): boolean {
  return days.first <= day && day <= days.last;
}

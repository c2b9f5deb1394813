import { parseDate } from '../time/timestamp';
import type { DayOff } from './day-off';
import { intersection, type DayRange } from './day-range';
import type { Holiday } from './holiday';

/** What takes a day, or part of it: a holiday or a day off. */
export type FreeReason =
  | { readonly kind: 'holiday'; readonly name: string; readonly share: number }
  | { readonly kind: 'day-off'; readonly reason: string | null; readonly share: number };

/**
 * How parts that are free on the same date come together, e.g. half a holiday and half a day off. `larger`: they are the same
 * part of the day, and the larger counts. `sum`: they are different parts, up to the whole day. A whole day is free once either way.
 */
export const PART_DAY_RULES = ['larger', 'sum'] as const;
export type PartDayRule = (typeof PART_DAY_RULES)[number];

/** What is left of the worked part of a day. */
const LEFT: Readonly<Record<PartDayRule, (worked: number, free: number) => number>> = {
  larger: (worked, free) => Math.min(worked, 1 - free),
  sum: (worked, free) => Math.max(0, worked - free),
};

/** The worked part of each day of a range, less what is free. A day that is not worked stays so. */
export function withoutFree(
  worked: Float64Array,
  range: DayRange,
  { free, rule }: { readonly free: readonly FreeDays[]; readonly rule: PartDayRule },
): Float64Array {
  const left = worked.slice();
  const less = LEFT[rule];
  for (const { days, reason } of free) {
    const { first, last } = intersection(days, range);
    for (let at = first - range.first; at <= last - range.first; at += 1) {
      left[at] = less(left[at] ?? 0, reason.share);
    }
  }
  return left;
}

/** Days in a row that are free for one reason. */
export interface FreeDays {
  readonly days: DayRange;
  readonly reason: FreeReason;
}

export function freeOnHolidays(holidays: readonly Holiday[]): readonly FreeDays[] {
  return holidays.map(({ date, name, share }) => {
    const day = parseDate(date);
    return { days: { first: day, last: day }, reason: { kind: 'holiday', name, share } };
  });
}

export function freeOnDaysOff(daysOff: readonly DayOff[]): readonly FreeDays[] {
  return daysOff.map(({ from, to, share, reason }) => ({
    days: { first: parseDate(from), last: parseDate(to) },
    reason: { kind: 'day-off', reason, share },
  }));
}

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

const TOGETHER: Readonly<Record<PartDayRule, (a: number, b: number) => number>> = {
  larger: Math.max,
  sum: (a, b) => Math.min(1, a + b),
};

/** The free part of each day of a range, 0 to 1, when `more` is free as well. */
export function addFree(
  free: Float64Array,
  range: DayRange,
  { more, rule }: { readonly more: readonly FreeDays[]; readonly rule: PartDayRule },
): Float64Array {
  const sum = free.slice();
  const together = TOGETHER[rule];
  for (const { days, reason } of more) {
    const { first, last } = intersection(days, range);
    for (let at = first - range.first; at <= last - range.first; at += 1) {
      sum[at] = together(sum[at] ?? 0, reason.share);
    }
  }
  return sum;
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

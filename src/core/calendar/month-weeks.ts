import { periodEnd, periodStart } from '../time/period';

/** The first weekday of a calendar's rows, as ISO 8601 has it. */
const MONDAY = 1;
const WEEK = 7;

/** The days of the month that a day belongs to, in weeks from Monday to Sunday; null before its first and after its last day. */
export function monthWeeks(day: number): readonly (readonly (number | null)[])[] {
  const first = periodStart(day, 'month', MONDAY);
  const next = periodEnd(first, 'month');
  const begin = periodStart(first, 'week', MONDAY);
  const weeks = Math.ceil((next - begin) / WEEK);
  return Array.from({ length: weeks }, (_week, row) =>
    Array.from({ length: WEEK }, (_day, column) => {
      const at = begin + row * WEEK + column;
      return first <= at && at < next ? at : null;
    }),
  );
}

/** The first day of the month before, or after, that of a day. */
export function otherMonth(day: number, step: -1 | 1): number {
  const first = periodStart(day, 'month', MONDAY);
  return step === 1 ? periodEnd(first, 'month') : periodStart(first - 1, 'month', MONDAY);
}

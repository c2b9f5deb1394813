import * as v from 'valibot';
import { parseDate } from '../time/timestamp';
import { dateSchema, dayShareSchema } from './date-schema';

/** Days on which one person does not work, the same part of each. */
export interface DayOff {
  /** `2025-06-05`; both included. */
  readonly from: string;
  readonly to: string;
  /** The part of each day that is off: 1 for the whole day. */
  readonly share: number;
  /** In the person's own words, for that person and whoever manages capacity; null for none. */
  readonly reason: string | null;
}

const REASON_MAX = 100;

export const dayOffSchema = v.pipe(
  v.strictObject({
    from: dateSchema,
    to: dateSchema,
    share: dayShareSchema,
    reason: v.nullable(v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(REASON_MAX))),
  }),
  v.forward(
    v.check(({ from, to }) => parseDate(to) >= parseDate(from), 'not before the first day'),
    ['to'],
  ),
);

/** The same days for those who may know when somebody is away, but not why. */
export function withoutReasons(daysOff: readonly DayOff[]): readonly DayOff[] {
  return daysOff.map((dayOff) => ({ ...dayOff, reason: null }));
}

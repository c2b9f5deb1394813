import * as v from 'valibot';
import { parseDate } from '../time/timestamp';

/** A date of the calendar as records keep it, `2025-06-09`: it has no time and no zone, so that none can shift it. */
export const dateSchema = v.pipe(
  v.string(),
  v.check((text) => !Number.isNaN(parseDate(text)), 'date such as 2025-06-09'),
);

/** Part of a day: more than nothing, up to the whole day. */
export const dayShareSchema = v.pipe(
  v.number(),
  v.check((share) => share > 0 && share <= 1, 'more than 0 and at most 1'),
);

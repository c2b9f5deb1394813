import * as v from 'valibot';
import { dayOffSchema, type DayOff } from '../../calendar/day-off';
import type { RecordFormat } from './record-format';
import { dailySchema } from './record-schema';

/** What holds for a person on all boards. */
export interface PersonCapacity {
  readonly version: 1;
  readonly daysOff: readonly DayOff[];
  /** Hours a day that all boards together may plan; null: the site's. */
  readonly dailyLimit: number | null;
}

/** Some years of leave; with reasons of full length a record stays below what Forge stores (240 KiB). */
const DAYS_OFF_MAX = 300;

export const personCapacityFormat: RecordFormat<PersonCapacity> = {
  version: 1,
  schema: v.strictObject({
    version: v.literal(1),
    daysOff: v.pipe(v.array(dayOffSchema), v.maxLength(DAYS_OFF_MAX)),
    dailyLimit: v.nullable(dailySchema),
  }),
  upgrades: {},
};

/** A person of whom nothing is known. */
export const NO_PERSON_CAPACITY: PersonCapacity = { version: 1, daysOff: [], dailyLimit: null };

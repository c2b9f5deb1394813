import * as v from 'valibot';
import {
  holidaySchema,
  publicHolidayChoiceSchema,
  type Holiday,
  type PublicHolidayChoice,
} from '../../calendar/holiday';
import type { Weekday } from '../../chart/config';
import { isTimeZone } from '../../time/zone';
import {
  CAPACITY_UNITS,
  estimateSourceSchema,
  fitsUnit,
  type CapacityUnit,
  type EstimateSource,
} from '../estimate';
import { defaultRules, rulesSchema, type CapacityRules } from '../rules';
import type { RecordFormat } from './record-format';
import type { CapacityDefaults } from './site-capacity';
import { dailySchema, idSchema, listOf, shareSchema, workingDaysSchema } from './record-schema';

/** What holds for all iterations of a board. */
export interface BoardCapacity {
  readonly version: 1;
  readonly unit: CapacityUnit;
  readonly estimate: EstimateSource;
  /** Ids of the work types that count; null for all of them. */
  readonly workTypeIds: readonly string[] | null;
  /** Of people whose plan does not say otherwise. */
  readonly workingDays: readonly Weekday[];
  /** Hours or points on a whole day, of people whose plan does not say otherwise. */
  readonly dailyCapacity: number;
  /** The part of what is not reserved that goes into the iteration's work: interruptions and switching take the rest. */
  readonly focus: number;
  /** Hours or points of each person's day that meetings and support take. */
  readonly reserved: number;
  /** Tells on which day an iteration begins and ends, and which day today is: an IANA name. */
  readonly timeZone: string;
  readonly holidays: readonly Holiday[];
  readonly publicHolidays: PublicHolidayChoice | null;
  /** Which work belongs to a free range of dates. */
  readonly rangeWork: RangeWork;
  /** Whether only the items of an iteration that are on the board count. */
  readonly onlyBoardItems: boolean;
  readonly rules: CapacityRules;
}

/** `due`: what is due in the range. `open`: all that is not done, and what was done in the range. */
export const RANGE_WORK = ['due', 'open'] as const;
export type RangeWork = (typeof RANGE_WORK)[number];

/** Some years of holidays; with names of full length a record stays below what Forge stores (240 KiB). */
const HOLIDAYS_MAX = 300;
const WORK_TYPES_MAX = 100;

export const boardCapacityFormat: RecordFormat<BoardCapacity> = {
  version: 1,
  schema: v.pipe(
    v.strictObject({
      version: v.literal(1),
      unit: v.picklist(CAPACITY_UNITS),
      estimate: estimateSourceSchema,
      workTypeIds: v.nullable(
        v.pipe(listOf(idSchema, { max: WORK_TYPES_MAX, key: (id) => id }), v.minLength(1)),
      ),
      workingDays: workingDaysSchema,
      dailyCapacity: dailySchema,
      focus: shareSchema,
      reserved: dailySchema,
      timeZone: v.pipe(v.string(), v.check(isTimeZone, 'IANA time zone')),
      holidays: listOf(holidaySchema, { max: HOLIDAYS_MAX, key: ({ date }) => date }),
      publicHolidays: v.nullable(publicHolidayChoiceSchema),
      rangeWork: v.picklist(RANGE_WORK),
      onlyBoardItems: v.boolean(),
      rules: rulesSchema,
    }),
    v.forward(
      v.check(({ estimate, unit }) => fitsUnit(estimate, unit), "estimate in the board's unit"),
      ['estimate'],
    ),
  ),
  upgrades: {},
};

const ESTIMATE: Readonly<Record<CapacityUnit, EstimateSource>> = {
  hours: { kind: 'remaining' },
  points: { kind: 'points' },
};

/** What a board starts with. */
export function newBoardCapacity(
  unit: CapacityUnit,
  { timeZone, defaults }: { readonly timeZone: string; readonly defaults: CapacityDefaults },
): BoardCapacity {
  return {
    version: 1,
    unit,
    estimate: ESTIMATE[unit],
    workTypeIds: null,
    workingDays: defaults.workingDays,
    dailyCapacity: defaults.dailyCapacity[unit],
    focus: defaults.focus,
    reserved: 0,
    timeZone,
    holidays: [],
    publicHolidays: null,
    rangeWork: 'due',
    onlyBoardItems: false,
    rules: defaultRules(ESTIMATE[unit]),
  };
}

/** The public holidays of a country, those that are free for everybody, until somebody chooses more exactly. */
export function newPublicHolidayChoice(country: string): PublicHolidayChoice {
  return { country, state: null, region: null, kinds: ['public'], removed: [] };
}

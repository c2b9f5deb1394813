import * as v from 'valibot';
import { dateSchema, dayShareSchema } from './date-schema';

/** A date on which nobody on the board works. */
export interface Holiday {
  /** `2025-06-09`. */
  readonly date: string;
  readonly name: string;
  /** The part of the day that is free: 1 for the whole day, 0.5 for an afternoon. */
  readonly share: number;
}

/** A country, or one of its states, or a region of that, as ISO 3166 and its subdivisions name them: `DE`, `BY`, `A`. */
export interface HolidayRegion {
  readonly country: string;
  readonly state: string | null;
  readonly region: string | null;
}

/** A country whose states are asked for, or with one of its states, whose regions are. */
export type RegionWithin = Pick<HolidayRegion, 'country' | 'state'>;

/** A country, a state or a region that can be chosen. */
export interface NamedRegion {
  /** As `HolidayRegion` has it. */
  readonly code: string;
  readonly name: string;
}

export interface HolidayYears {
  /** Both included. */
  readonly from: number;
  readonly to: number;
  /** ISO 639-1. Names that are not known in it are in a language of the country. */
  readonly language: string;
}

/** `public` is free for everybody; `bank` for banks and offices; `optional` for whoever takes it. */
export const HOLIDAY_KINDS = ['public', 'bank', 'optional'] as const;
export type HolidayKind = (typeof HOLIDAY_KINDS)[number];

/** A holiday of a region in some year. */
export interface PublicHoliday extends Holiday {
  /** The rule that gives its date each year (`easter 1`): what a board that removes it keeps. */
  readonly key: string;
  readonly kind: HolidayKind;
}

/** Which public holidays hold on a board. */
export interface PublicHolidayChoice extends HolidayRegion {
  readonly kinds: readonly HolidayKind[];
  /** Keys of the holidays that are worked on all the same. */
  readonly removed: readonly string[];
}

const NAME_MAX = 100;
const KEY_MAX = 255;
const CODE_MAX = 10;
/** No country has half as many. */
const REMOVED_MAX = 200;

/** ISO 639; names of holidays that are not known in a language are in one of their country. */
export const languageSchema = v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'language such as en'));

const code = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(CODE_MAX));

export const holidaySchema = v.strictObject({
  date: dateSchema,
  name: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(NAME_MAX)),
  share: dayShareSchema,
});

export const regionWithinSchema = v.strictObject({ country: code, state: v.nullable(code) });

export const holidayRegionSchema = v.strictObject({
  ...regionWithinSchema.entries,
  region: v.nullable(code),
});

export const publicHolidayChoiceSchema = v.strictObject({
  ...holidayRegionSchema.entries,
  kinds: v.pipe(v.array(v.picklist(HOLIDAY_KINDS)), v.minLength(1)),
  removed: v.pipe(v.array(v.pipe(v.string(), v.nonEmpty(), v.maxLength(KEY_MAX))), v.maxLength(REMOVED_MAX)),
});

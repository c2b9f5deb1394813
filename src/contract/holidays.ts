import * as v from 'valibot';
import {
  holidayRegionSchema,
  languageSchema,
  regionWithinSchema,
  type HolidayRegion,
  type HolidayYears,
  type RegionWithin,
} from '../core/calendar/holiday';
import type { AppError } from '../core/error';
import { parseValue } from '../core/parse-value';
import type { Result } from '../core/result';

export interface RegionsPayload {
  /** Null for the countries. */
  readonly within: RegionWithin | null;
  /** ISO 639-1. */
  readonly language: string;
}

export interface HolidaysPayload {
  readonly region: HolidayRegion;
  readonly years: HolidayYears;
}

/** More than anybody looks through at once. */
const YEARS_MAX = 10;

const year = v.pipe(v.number(), v.integer(), v.minValue(1900), v.maxValue(2200));
const regions = v.strictObject({ within: v.nullable(regionWithinSchema), language: languageSchema });
const holidays = v.strictObject({
  region: holidayRegionSchema,
  years: v.pipe(
    v.strictObject({ from: year, to: year, language: languageSchema }),
    v.check(({ from, to }) => from <= to && to < from + YEARS_MAX, `at most ${String(YEARS_MAX)} years`),
  ),
});

export function parseRegions(value: unknown): Result<RegionsPayload, AppError> {
  return parseValue(regions, value, 'invalid-input');
}

export function parseHolidays(value: unknown): Result<HolidaysPayload, AppError> {
  return parseValue(holidays, value, 'invalid-input');
}

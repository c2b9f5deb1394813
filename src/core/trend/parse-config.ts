import * as v from 'valibot';
import { DATE_BUCKETS } from '../chart/config';
import { appError, type AppError } from '../error';
import { parseValue } from '../parse-value';
import { failure, type Result } from '../result';
import { sourceSchema } from '../source/source-schema';
import { isTimeZone } from '../time/zone';
import { AGE_RULES, PERIODS_MAX, TREND_KIND_IDS, type TrendConfig } from './config';

const CONFIG_VERSION = 1;
const TITLE_MAX = 255;
/** As for charts: a day is as good as never. */
const REFRESH_MINUTES_MAX = 24 * 60;

const wholeUpTo = (max: number) => v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(max));

const config = v.object({
  version: v.literal(CONFIG_VERSION),
  title: v.pipe(v.string(), v.maxLength(TITLE_MAX)),
  source: sourceSchema,
  kind: v.picklist(TREND_KIND_IDS),
  bucket: v.picklist(DATE_BUCKETS),
  periods: wholeUpTo(PERIODS_MAX),
  ageRule: v.picklist(AGE_RULES),
  timeZone: v.variant('kind', [
    v.object({ kind: v.literal('viewer') }),
    v.object({ kind: v.literal('fixed'), zone: v.pipe(v.string(), v.check(isTimeZone, 'IANA time zone')) }),
  ]),
  weekStartsOn: v.picklist([1, 2, 3, 4, 5, 6, 7]),
  refreshMinutes: v.nullable(wholeUpTo(REFRESH_MINUTES_MAX)),
});

const versioned = v.object({ version: v.pipe(v.number(), v.integer(), v.minValue(1)) });

/**
 * The configuration of a trend from what a gadget has stored. A fault is `invalid-input` with its path; a configuration of a
 * newer version of the app is `newer-version`, so that nobody overwrites it. Unknown properties are dropped.
 */
export function parseTrendConfig(value: unknown): Result<TrendConfig, AppError> {
  const version = parseValue(versioned, value, 'invalid-input');
  if (!version.ok) return version;
  if (version.value.version > CONFIG_VERSION) {
    return failure(appError('newer-version', { version: version.value.version }, { path: 'version' }));
  }
  return parseValue(config, value, 'invalid-input');
}

/** What a new trend starts with: everything but its source, which has no sensible default. */
export const trendConfigDefaults: Omit<TrendConfig, 'source'> = {
  version: CONFIG_VERSION,
  title: '',
  kind: 'created-resolved',
  bucket: 'week',
  periods: 12,
  ageRule: 'cloud',
  timeZone: { kind: 'viewer' },
  weekStartsOn: 1,
  refreshMinutes: null,
};

import * as v from 'valibot';
import { appError, type AppError } from '../error';
import { isRecord } from '../field/raw';
import { parseValue } from '../parse-value';
import { failure, type Result } from '../result';
import { sourceSchema } from '../source/source-schema';
import { COLUMNS_MAX, KEY_FIELD, PAGE_SIZES, type ListConfig } from './config';

const CONFIG_VERSION = 2;
const TITLE_MAX = 255;
/** As for charts: a day is as good as never. */
const REFRESH_MINUTES_MAX = 24 * 60;

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());

const config = v.object({
  version: v.literal(CONFIG_VERSION),
  title: v.pipe(v.string(), v.maxLength(TITLE_MAX)),
  source: sourceSchema,
  columns: v.pipe(
    v.array(text),
    v.minLength(1),
    v.maxLength(COLUMNS_MAX),
    v.check((columns) => new Set(columns).size === columns.length, 'different fields'),
  ),
  sort: v.object({ fieldId: text, direction: v.picklist(['ascending', 'descending']) }),
  pageSize: v.picklist(PAGE_SIZES),
  followsFilter: v.boolean(),
  refreshMinutes: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(REFRESH_MINUTES_MAX))),
});

const versioned = v.object({ version: v.pipe(v.number(), v.integer(), v.minValue(1)) });

/**
 * The configuration of a list from what a gadget has stored, brought up to the present version. A fault is `invalid-input` with its path; a configuration of a
 * newer version of the app is `newer-version`, so that nobody overwrites it. Unknown properties are dropped.
 */
export function parseListConfig(value: unknown): Result<ListConfig, AppError> {
  const version = parseValue(versioned, value, 'invalid-input');
  if (!version.ok) return version;
  if (version.value.version > CONFIG_VERSION) {
    return failure(appError('newer-version', { version: version.value.version }, { path: 'version' }));
  }
  return parseValue(config, version.value.version === 1 ? upgradeFrom1(value) : value, 'invalid-input');
}

/** Version 1 knew no filter of the dashboard. */
function upgradeFrom1(value: unknown): unknown {
  return isRecord(value)
    ? { ...value, version: CONFIG_VERSION, followsFilter: listConfigDefaults.followsFilter }
    : value;
}

/** What a new list starts with: everything but its source, which has no sensible default. */
export const listConfigDefaults: Omit<ListConfig, 'source'> = {
  version: CONFIG_VERSION,
  title: '',
  columns: [KEY_FIELD, 'summary', 'status', 'assignee', 'updated'],
  sort: { fieldId: 'updated', direction: 'descending' },
  pageSize: 10,
  followsFilter: true,
  refreshMinutes: null,
};

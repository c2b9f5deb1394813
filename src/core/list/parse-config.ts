import * as v from 'valibot';
import type { AppError } from '../error';
import type { Result } from '../result';
import { sourceSchema } from '../source/source-schema';
import { gadgetTitle, parseVersionedConfig, refreshMinutes, type VersionedValue } from '../versioned-config';
import { COLUMNS_MAX, KEY_FIELD, PAGE_SIZES, type ListConfig } from './config';

const CONFIG_VERSION = 2;

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());

const config = v.object({
  version: v.literal(CONFIG_VERSION),
  title: gadgetTitle,
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
  refreshMinutes,
});

/**
 * The configuration of a list from what a gadget has stored, brought up to the present version. A fault is `invalid-input` with its path; a configuration of a
 * newer version of the app is `newer-version`, so that nobody overwrites it. Unknown properties are dropped.
 */
export function parseListConfig(value: unknown): Result<ListConfig, AppError> {
  return parseVersionedConfig(value, { schema: config, version: CONFIG_VERSION, upgrade: upgradeFrom1 });
}

/** Version 1 knew no filter of the dashboard. */
function upgradeFrom1(value: VersionedValue): unknown {
  return { ...value, version: CONFIG_VERSION, followsFilter: listConfigDefaults.followsFilter };
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

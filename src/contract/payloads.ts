import * as v from 'valibot';
import { parseChartConfig } from '../core/chart/parse-config';
import type { AppError } from '../core/error';
import { choicesSchema } from '../core/filter/choice';
import { overlaySchema } from '../core/filter/overlay';
import { parseValue } from '../core/parse-value';
import { INVENTORY } from '../core/privacy/inventory';
import { parseRecord } from '../core/privacy/record-type';
import { success, type Result } from '../core/result';
import type { ChartRunPayload, FilterPlace, RememberFilterPayload, SiteSettings } from '.';
import { readingPositionSchema } from './reading-position';

const chartRun = v.object({
  config: v.unknown(),
  // A dashboard that was opened before an update of the app knows of no overlay.
  overlay: v.optional(v.nullable(overlaySchema), null),
  // Nor of a choice between counting and reading.
  isExact: v.optional(v.boolean(), false),
  from: v.nullable(readingPositionSchema),
});
const jiraId = v.pipe(v.string(), v.regex(/^[\w-]{1,50}$/, 'id'));
const filterPlace = v.strictObject({ dashboardId: jiraId, gadgetId: jiraId });
const rememberFilter = v.strictObject({ ...filterPlace.entries, choices: v.nullable(choicesSchema) });
const nothing = v.strictObject({});

/** A fault of the configuration has its path within the configuration, as its form needs it. */
export function parseChartRunPayload(value: unknown): Result<ChartRunPayload, AppError> {
  const payload = parseValue(chartRun, value, 'invalid-input');
  if (!payload.ok) return payload;
  const config = parseChartConfig(payload.value.config);
  return config.ok ? success({ ...payload.value, config: config.value }) : config;
}

export function parseFilterPlace(value: unknown): Result<FilterPlace, AppError> {
  return parseValue(filterPlace, value, 'invalid-input');
}

export function parseRememberFilterPayload(value: unknown): Result<RememberFilterPayload, AppError> {
  return parseValue(rememberFilter, value, 'invalid-input');
}

export function parseNoPayload(value: unknown): Result<Record<string, never>, AppError> {
  return parseValue(nothing, value, 'invalid-input');
}

export function parseSiteSettings(value: unknown): Result<SiteSettings, AppError> {
  return parseRecord(INVENTORY['site-settings'], value);
}

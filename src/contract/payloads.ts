import * as v from 'valibot';
import { parseChartConfig } from '../core/chart/parse-config';
import type { AppError } from '../core/error';
import { overlaySchema } from '../core/filter/overlay';
import { parseValue } from '../core/parse-value';
import { INVENTORY } from '../core/privacy/inventory';
import { parseRecord } from '../core/privacy/record-type';
import { success, type Result } from '../core/result';
import type { ChartRunPayload, SiteSettings } from '.';

const chartRun = v.object({
  config: v.unknown(),
  // A dashboard that was opened before an update of the app knows of no overlay.
  overlay: v.optional(v.nullable(overlaySchema), null),
  token: v.nullable(v.string()),
});
const nothing = v.strictObject({});

/** A fault of the configuration has its path within the configuration, as its form needs it. */
export function parseChartRunPayload(value: unknown): Result<ChartRunPayload, AppError> {
  const payload = parseValue(chartRun, value, 'invalid-input');
  if (!payload.ok) return payload;
  const config = parseChartConfig(payload.value.config);
  return config.ok ? success({ ...payload.value, config: config.value }) : config;
}

export function parseNoPayload(value: unknown): Result<Record<string, never>, AppError> {
  return parseValue(nothing, value, 'invalid-input');
}

export function parseSiteSettings(value: unknown): Result<SiteSettings, AppError> {
  return parseRecord(INVENTORY['site-settings'], value);
}

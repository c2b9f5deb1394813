import * as v from 'valibot';
import { appError, type AppError } from '../error';
import { parseValue } from '../parse-value';
import { failure, type Result } from '../result';
import type { SprintConfig } from './config';

const CONFIG_VERSION = 1;
const TITLE_MAX = 255;
/** As for charts: a day is as good as never. */
const REFRESH_MINUTES_MAX = 24 * 60;

const id = v.pipe(v.number(), v.integer(), v.minValue(1));

const config = v.object({
  version: v.literal(CONFIG_VERSION),
  title: v.pipe(v.string(), v.maxLength(TITLE_MAX)),
  boardId: id,
  sprintId: v.nullable(id),
  refreshMinutes: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(REFRESH_MINUTES_MAX))),
});

const versioned = v.object({ version: v.pipe(v.number(), v.integer(), v.minValue(1)) });

/**
 * The configuration of a sprint gadget from what it has stored. A fault is `invalid-input` with its path; a configuration
 * of a newer version of the app is `newer-version`, so that nobody overwrites it. Unknown properties are dropped.
 */
export function parseSprintConfig(value: unknown): Result<SprintConfig, AppError> {
  const version = parseValue(versioned, value, 'invalid-input');
  if (!version.ok) return version;
  if (version.value.version > CONFIG_VERSION) {
    return failure(appError('newer-version', { version: version.value.version }, { path: 'version' }));
  }
  return parseValue(config, value, 'invalid-input');
}

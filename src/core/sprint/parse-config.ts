import * as v from 'valibot';
import type { AppError } from '../error';
import type { Result } from '../result';
import { gadgetTitle, parseVersionedConfig, refreshMinutes } from '../versioned-config';
import type { SprintConfig } from './config';

const CONFIG_VERSION = 1;

const id = v.pipe(v.number(), v.integer(), v.minValue(1));

const config = v.object({
  version: v.literal(CONFIG_VERSION),
  title: gadgetTitle,
  boardId: id,
  sprintId: v.nullable(id),
  refreshMinutes,
});

/**
 * The configuration of a sprint gadget from what it has stored. A fault is `invalid-input` with its path; a configuration
 * of a newer version of the app is `newer-version`, so that nobody overwrites it. Unknown properties are dropped.
 */
export function parseSprintConfig(value: unknown): Result<SprintConfig, AppError> {
  return parseVersionedConfig(value, { schema: config, version: CONFIG_VERSION });
}

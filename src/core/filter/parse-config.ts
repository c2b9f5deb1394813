import * as v from 'valibot';
import type { AppError } from '../error';
import type { Result } from '../result';
import { parseVersionedConfig } from '../versioned-config';
import { choiceSchema } from './choice';
import type { FilterConfig } from './config';

const CONFIG_VERSION = 1;
const FIELDS_MAX = 20;

const text = v.pipe(v.string(), v.trim(), v.nonEmpty());

const config = v.object({
  version: v.literal(CONFIG_VERSION),
  fields: v.pipe(
    v.array(v.object({ fieldId: text, label: v.nullable(text), initial: v.nullable(choiceSchema) })),
    v.minLength(1),
    v.maxLength(FIELDS_MAX),
    v.check(
      (fields) => new Set(fields.map(({ fieldId }) => fieldId)).size === fields.length,
      'each field once',
    ),
  ),
  countIn: v.nullable(text),
});

/**
 * The configuration of a filter gadget from what the gadget has stored. A fault is `invalid-input` with its path; a
 * configuration of a newer version of the app is `newer-version`, so that nobody overwrites it.
 */
export function parseFilterConfig(value: unknown): Result<FilterConfig, AppError> {
  return parseVersionedConfig(value, { schema: config, version: CONFIG_VERSION });
}

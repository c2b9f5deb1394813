import * as v from 'valibot';
import { appError, type AppError } from './error';
import { parseValue } from './parse-value';
import { failure, type Result } from './result';

const TITLE_MAX = 255;
/** Jira's own gadgets offer up to two hours; a day is as good as never. */
const REFRESH_MINUTES_MAX = 24 * 60;

/** A gadget's title; empty for none. */
export const gadgetTitle = v.pipe(v.string(), v.maxLength(TITLE_MAX));

/** Minutes between automatic refreshes; null for none. */
export const refreshMinutes = v.nullable(
  v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(REFRESH_MINUTES_MAX)),
);

/** What a configuration's version says, whatever else is in it. */
const versioned = v.looseObject({ version: v.pipe(v.number(), v.integer(), v.minValue(1)) });

export type VersionedValue = v.InferOutput<typeof versioned>;

interface ConfigFormat<TSchema> {
  /** Of the present version. */
  readonly schema: TSchema;
  readonly version: number;
  /** Brings an earlier version up to the present one. */
  readonly upgrade?: (value: VersionedValue) => unknown;
}

/**
 * The configuration that a gadget has stored, upgraded from earlier versions. A fault is `invalid-input` with its path; a
 * configuration of a newer version of the app is `newer-version`, so that nobody overwrites it. Unknown properties are
 * dropped.
 */
export function parseVersionedConfig<const TSchema extends v.GenericSchema>(
  value: unknown,
  { schema, version, upgrade }: ConfigFormat<TSchema>,
): Result<v.InferOutput<TSchema>, AppError> {
  const stored = parseValue(versioned, value, 'invalid-input');
  if (!stored.ok) return stored;
  if (stored.value.version > version) {
    return failure(appError('newer-version', { version: stored.value.version }, { path: 'version' }));
  }
  const isEarlier = stored.value.version < version;
  return parseValue(
    schema,
    isEarlier && upgrade !== undefined ? upgrade(stored.value) : stored.value,
    'invalid-input',
  );
}

import * as v from 'valibot';
import { appError, type AppError } from '../error';
import { parseValue } from '../parse-value';
import { failure, type Result } from '../result';

/** Every stored record says by which version of its schema it was written. */
export interface StoredRecord {
  readonly version: number;
}

/** An entry of the data inventory: what is stored, why, and how it is read back. */
export interface RecordType<T extends StoredRecord> {
  /** The key in Forge's storage. */
  readonly key: string;
  readonly version: T['version'];
  /** Each field of the record, in words for an administrator. */
  readonly fields: Readonly<Record<Exclude<keyof T, 'version'>, FieldRecord>>;
  readonly why: string;
  readonly whoReads: string;
  readonly keptFor: string;
  /** Strict: a record with a field that is not in the inventory is refused. */
  readonly schema: v.GenericSchema<unknown, T>;
  /** What turns a record of a version into one of the next, by the older version. */
  readonly upgrades: Readonly<Record<number, (record: Readonly<Record<string, unknown>>) => StoredRecord>>;
}

export interface FieldRecord {
  readonly meaning: string;
  readonly isPersonalData: boolean;
}

const versioned = v.looseObject({ version: v.pipe(v.number(), v.integer(), v.minValue(1)) });

/**
 * A record of this type from an unknown value, upgraded to the present version. One that a newer version of the app wrote
 * is refused with `newer-version`, so that it is never overwritten by what an older one understands of it.
 */
export function parseRecord<T extends StoredRecord>(
  { version, upgrades, schema }: Pick<RecordType<T>, 'version' | 'upgrades' | 'schema'>,
  value: unknown,
): Result<T, AppError> {
  const parsed = parseValue(versioned, value, 'invalid-input');
  if (!parsed.ok) return parsed;
  let record: Readonly<Record<string, unknown>> & StoredRecord = parsed.value;
  if (record.version > version) return failure(appError('newer-version', { version: record.version }));
  while (record.version < version) {
    const upgrade = upgrades[record.version];
    if (upgrade === undefined)
      return failure(appError('invalid-input', { expected: version }, { path: 'version' }));
    record = { ...upgrade(record) };
  }
  return parseValue(schema, record, 'invalid-input');
}

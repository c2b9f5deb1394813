import * as v from 'valibot';
import { appError, type AppError } from '../error';
import { parseValue } from '../parse-value';
import { failure, type Result } from '../result';

/** Every stored record says by which version of its schema it was written. */
export interface StoredRecord {
  readonly version: number;
}

/**
 * An entry of the data inventory: what is stored, and how it is read back. Why it is stored, who reads it and how long it is
 * kept are texts of its name: `data.why.…`, `data.who.…`, `data.kept.…`.
 */
export interface RecordType<T extends StoredRecord> {
  /** The key in Forge's storage. */
  readonly key: string;
  readonly version: T['version'];
  /** Each field of the record, in words for an administrator. */
  readonly fields: Readonly<Record<Exclude<keyof T, 'version'>, FieldRecord>>;
  /** Strict: a record with a field that is not in the inventory is refused. */
  readonly schema: v.GenericSchema<unknown, T>;
  /** What turns a record of a version into one of the next, by the older version. */
  readonly upgrades: Readonly<Record<number, (record: Readonly<Record<string, unknown>>) => StoredRecord>>;
  /**
   * The record without a person that it names; null where nothing would be left of it. What it keeps of the account id, as in
   * JQL, is written over afterwards; without this, everywhere.
   */
  withoutPerson?(record: T, accountId: string): T | null;
  /** What a file may bring back of the record; without this, all of it. */
  asImported?(record: T): T;
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

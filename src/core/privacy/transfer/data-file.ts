import * as v from 'valibot';
import { appError, type AppError } from '../../error';
import { parseValue } from '../../parse-value';
import { failure, success, type Result } from '../../result';
import { STORED_TYPES, type StoredName } from '../stored-types';

/** Says what the file is; nothing else has it. */
const FORMAT = 'inhouse-data';
const VERSION = 1;

/** A record as it was stored. */
export interface ExportedRecord {
  readonly name: StoredName;
  readonly id: string;
  readonly revision: number;
  readonly content: unknown;
}

/** A record as a file has it: nobody has looked into it yet. */
export interface FileRecord {
  readonly name: string;
  readonly id: string;
  readonly revision: number | null;
  readonly content: unknown;
}

const fileSchema = v.object({
  format: v.literal(FORMAT),
  version: v.literal(VERSION),
  records: v.array(
    v.strictObject({
      name: v.string(),
      id: v.string(),
      revision: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1))),
      content: v.unknown(),
    }),
  ),
});

const newerFile = v.looseObject({ version: v.pipe(v.number(), v.integer(), v.gtValue(VERSION)) });

/**
 * Everything that is stored, as the parts of a file that `readDataFile` reads, with the data inventory beside it: what a
 * field means stands in the file itself. One part a record, so that no text of the whole has to be made. `at` is epoch ms.
 */
export function dataFileParts(records: readonly ExportedRecord[], at: number): readonly string[] {
  const head = JSON.stringify({
    ...{ format: FORMAT, version: VERSION, exportedAt: new Date(at).toISOString() },
    schema: Object.fromEntries(
      [...STORED_TYPES].map(([name, { version, id, fields }]) => [name, { version, id, fields }]),
    ),
  });
  return [
    `${head.slice(0, -1)},"records":[\n`,
    ...records.map((record, at) => `${at === 0 ? '' : ',\n'}${JSON.stringify(record)}`),
    '\n]}\n',
  ];
}

/** The records of a file; one that a newer version of the app wrote is refused. */
export function readDataFile(name: string, value: unknown): Result<readonly FileRecord[], AppError> {
  if (!v.is(v.looseObject({ format: v.literal(FORMAT) }), value)) {
    return failure(appError('file-unknown', { name }));
  }
  // Before anything else of it is read: a newer file may look different.
  if (v.is(newerFile, value)) return failure(appError('newer-version', { version: value.version }));
  const parsed = parseValue(fileSchema, value, 'invalid-input');
  return parsed.ok ? success(parsed.value.records) : failure(appError('file-unreadable', { name }));
}

import * as v from 'valibot';
import { appError, type AppError } from '../core/error';
import { parseValue } from '../core/parse-value';
import { canBeAccountId } from '../core/privacy/account-id';
import type { AdminAction } from '../core/privacy/admin-action';
import type { DataTask } from '../core/privacy/data-task';
import { INVENTORY } from '../core/privacy/inventory';
import type { LastPurge } from '../core/privacy/last-purge';
import { parseRecord } from '../core/privacy/record-type';
import type { Retention } from '../core/privacy/retention';
import { IMPORTED_NAMES, STORED_NAMES, storedType, type StoredName } from '../core/privacy/stored-types';
import type { Tally } from '../core/privacy/tally';
import type { ExportedRecord } from '../core/privacy/transfer/data-file';
import { isRecordId, type DataWrite } from '../core/privacy/transfer/plan-data-import';
import { failure, success, type Result } from '../core/result';
import { parseChange, seenSchema, type Change, type Kept, type SaveOutcome } from './change';
import type { ImportOutcome } from './import-outcome';

/** How far somebody came who goes through all records. */
export interface DataPosition {
  readonly name: StoredName;
  /** Null for the beginning of the type. */
  readonly cursor: string | null;
}

export interface DataSlice {
  /** Null for the beginning. */
  readonly from: DataPosition | null;
}

export interface DataCount {
  /** Of the types that the slice went through; the same type may be in two slices. */
  readonly tallies: readonly Tally[];
  /** Where the next slice goes on; null at the end. */
  readonly next: DataPosition | null;
}

export interface DataPart {
  readonly records: readonly ExportedRecord[];
  readonly next: DataPosition | null;
}

export interface DataImportPayload {
  readonly writes: readonly DataWrite[];
}

export type DataOutcome = ImportOutcome<StoredName>;

export interface DeletePayload {
  /** Null for everything. */
  readonly names: readonly StoredName[] | null;
}

export interface ErasePayload {
  readonly accountId: string;
}

/** A deletion that is under way. */
export interface DataTaskState extends Pick<DataTask, 'kind' | 'scope' | 'done' | 'unreadable'> {
  readonly id: string;
  /** Where the next slice goes on; null once it is done. */
  readonly next: DataPosition | null;
}

export interface ContinuePayload {
  readonly id: string;
  /** As the slice before gave it; null to begin with the type that was not finished. */
  readonly from: DataPosition | null;
}

export interface RetentionState {
  readonly retention: Kept<Retention>;
  /** Null before the first clean-up. */
  readonly lastPurge: LastPurge | null;
}

type Nothing = Record<string, never>;

export interface DataResolvers {
  'data/count': (payload: DataSlice) => Promise<Result<DataCount, AppError>>;
  'data/export': (payload: DataSlice) => Promise<Result<DataPart, AppError>>;
  'data/import': (payload: DataImportPayload) => Promise<Result<readonly DataOutcome[], AppError>>;
  'data/delete': (payload: DeletePayload) => Promise<Result<DataTaskState, AppError>>;
  'data/erase': (payload: ErasePayload) => Promise<Result<DataTaskState, AppError>>;
  'data/continue': (payload: ContinuePayload) => Promise<Result<DataTaskState, AppError>>;
  /** What was begun and not finished. */
  'data/tasks': (payload: Nothing) => Promise<Result<readonly DataTaskState[], AppError>>;
  'data/read-retention': (payload: Nothing) => Promise<Result<RetentionState, AppError>>;
  'data/save-retention': (payload: Change<Retention>) => Promise<Result<SaveOutcome<Retention>, AppError>>;
  'data/log': (payload: Nothing) => Promise<Result<readonly AdminAction[], AppError>>;
}

/** As many as one batch of the storage takes. */
export const DATA_WRITES_MAX = 25;

const name = v.picklist(STORED_NAMES);
const position = v.nullable(
  v.strictObject({ name, cursor: v.nullable(v.pipe(v.string(), v.maxLength(5_000))) }),
);
const slice = v.strictObject({ from: position });
const ref = v.pipe(v.string(), v.regex(/^[\w-]{1,50}$/, 'id'));
const toContinue = v.strictObject({ id: ref, from: position });
const toDelete = v.strictObject({ names: v.nullable(v.pipe(v.array(name), v.minLength(1))) });
const toErase = v.strictObject({ accountId: v.pipe(v.string(), v.check(canBeAccountId, 'account id')) });
const toImport = v.strictObject({
  writes: v.pipe(
    v.array(
      v.pipe(
        v.strictObject({
          name: v.picklist(IMPORTED_NAMES),
          ...{ id: v.string(), revision: seenSchema, content: v.unknown(), seen: seenSchema },
        }),
        v.forward(
          v.check(({ name: type, id }) => isRecordId(type, id), 'id of such a record'),
          ['id'],
        ),
      ),
    ),
    v.maxLength(DATA_WRITES_MAX),
  ),
});

export function parseDataSlice(value: unknown): Result<DataSlice, AppError> {
  return parseValue(slice, value, 'invalid-input');
}

export function parseContinue(value: unknown): Result<ContinuePayload, AppError> {
  return parseValue(toContinue, value, 'invalid-input');
}

export function parseDelete(value: unknown): Result<DeletePayload, AppError> {
  return parseValue(toDelete, value, 'invalid-input');
}

export function parseErase(value: unknown): Result<ErasePayload, AppError> {
  return parseValue(toErase, value, 'invalid-input');
}

/** Every record is read as its type wants it before the first of them is written. */
export function parseDataImport(value: unknown): Result<DataImportPayload, AppError> {
  const payload = parseValue(toImport, value, 'invalid-input');
  if (!payload.ok) return payload;
  const places = payload.value.writes.map((write) => `${write.name} ${write.id}`);
  if (new Set(places).size < places.length) {
    return failure(appError('invalid-input', { expected: 'each record once' }, { path: 'writes' }));
  }
  const writes: DataWrite[] = [];
  for (const write of payload.value.writes) {
    const content = parseRecord(storedType(write.name), write.content);
    if (!content.ok) return content;
    writes.push({ ...write, content: content.value });
  }
  return success({ writes });
}

export function parseSaveRetention(value: unknown): Result<Change<Retention>, AppError> {
  return parseChange(INVENTORY.retention, value);
}

import { appError, type AppError } from '../../error';
import { isSameJson } from '../../same-json';
import { parseRecord, type StoredRecord } from '../record-type';
import { IMPORTED_NAMES, isStoredName, storedType, type StoredName } from '../stored-types';
import type { ExportedRecord, FileRecord } from './data-file';

export const IMPORT_STEP_KINDS = ['create', 'update', 'same', 'own', 'refused'] as const;

/** What an import would do about a record of a file. */
export type ImportStep =
  | { readonly kind: 'create' | 'update'; readonly name: StoredName; readonly write: DataWrite }
  /** `own`: what the app wrote about its own work, which is left out. */
  | { readonly kind: 'same' | 'own'; readonly name: StoredName }
  | { readonly kind: 'refused'; readonly name: string; readonly id: string; readonly reason: AppError };

export interface DataWrite extends Omit<ExportedRecord, 'content' | 'revision'> {
  readonly content: StoredRecord;
  /** As the file has it; null for files of the time when not all records had one. */
  readonly revision: number | null;
  /** The revision that is there; null where there is none. */
  readonly seen: number | null;
}

/** Keys of Forge's storage, without their type. */
const ID = /^[a-zA-Z0-9:._#-]{1,400}$/;

/** Whether a record of this type can have this id. */
export function isRecordId(name: StoredName, id: string): boolean {
  return storedType(name).isSingle ? id === '' : ID.test(id);
}

/**
 * What becomes of each record of a file: what is there already is the same, whether as the file has it or as an import
 * would write it, so that the same file can be imported twice. Of a record that the file has twice the last one counts.
 */
export function planDataImport(
  records: readonly FileRecord[],
  present: readonly ExportedRecord[],
): readonly ImportStep[] {
  const byPlace = new Map(present.map((record) => [placeOf(record), record]));
  const wanted = new Map(records.map((record) => [placeOf(record), record]));
  return [...wanted].map(([place, record]) => stepOf(record, byPlace.get(place) ?? null));
}

function stepOf(record: FileRecord, present: ExportedRecord | null): ImportStep {
  const { name, id, revision } = record;
  const refused = (reason: AppError): ImportStep => ({ kind: 'refused', name, id, reason });
  if (!isStoredName(name)) return refused(appError('data-unknown-type', { name }));
  if (!IMPORTED_NAMES.includes(name)) return { kind: 'own', name };
  if (!isRecordId(name, id)) return refused(appError('invalid-input', { expected: 'id' }, { path: 'id' }));
  const type = storedType(name);
  const parsed = parseRecord(type, record.content);
  if (!parsed.ok) return refused(parsed.error);
  const content = type.asImported?.(parsed.value) ?? parsed.value;
  if (present === null) {
    return { kind: 'create', name, write: { name, id, revision, content, seen: null } };
  }
  const there = parseRecord(type, present.content);
  if (!there.ok) return refused(there.error);
  if (isSameJson(there.value, parsed.value) || isSameJson(there.value, content))
    return { kind: 'same', name };
  return { kind: 'update', name, write: { name, id, revision, content, seen: present.revision } };
}

function placeOf({ name, id }: Pick<FileRecord, 'name' | 'id'>): string {
  return `${name} ${id}`;
}

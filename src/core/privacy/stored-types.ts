import type { CollectionType } from './collection-type';
import { COLLECTIONS, type CollectionName } from './collections';
import { INVENTORY, type RecordName } from './inventory';
import type { FieldRecord, RecordType, StoredRecord } from './record-type';
import { REVISED_RECORDS, type RevisedName } from './revised-records';

export type StoredName = RecordName | CollectionName | RevisedName;

/** `single`: one record; `many`: each under an id; `revised`: so too, and each change has a number. */
export type StoredPlace = 'single' | 'many' | 'revised';

/** An entry of the data inventory, whatever its records hold and wherever they lie. */
export interface StoredType
  extends RecordType<StoredRecord>, Pick<CollectionType<StoredRecord>, 'expiresAfterDays' | 'ownerOf'> {
  readonly place: StoredPlace;
  /** Null where there is one record at most. */
  readonly id: FieldRecord | null;
}

/** The whole data inventory. */
export const STORED_TYPES: ReadonlyMap<StoredName, StoredType> = new Map<StoredName, StoredType>([
  ...namesOf(INVENTORY).map((name) => [name, asSingle(INVENTORY[name])] as const),
  ...namesOf(COLLECTIONS).map((name) => [name, asStored(COLLECTIONS[name], 'many')] as const),
  ...namesOf(REVISED_RECORDS).map((name) => [name, asStored(REVISED_RECORDS[name], 'revised')] as const),
]);

export const STORED_NAMES: readonly StoredName[] = [...STORED_TYPES.keys()];

/** What the app writes about its own work: no file brings it back, and a task does not delete itself. */
const OWN_NAMES: ReadonlySet<StoredName> = new Set<StoredName>(['admin-action', 'data-task', 'last-purge']);

export const IMPORTED_NAMES: readonly StoredName[] = STORED_NAMES.filter((name) => !OWN_NAMES.has(name));

export function isStoredName(name: string): name is StoredName {
  return STORED_TYPES.has(name as StoredName);
}

/** @throws for a name that is none: the types say that it cannot be. */
export function storedType(name: StoredName): StoredType {
  const type = STORED_TYPES.get(name);
  if (type === undefined) throw new Error(`The data inventory has no "${name}".`);
  return type;
}

function asSingle(type: RecordType<StoredRecord>): StoredType {
  return { ...type, place: 'single', id: null, expiresAfterDays: null };
}

function asStored(type: CollectionType<StoredRecord>, place: StoredPlace): StoredType {
  return { ...type, place };
}

function namesOf<Name extends string>(table: Readonly<Record<Name, unknown>>): readonly Name[] {
  return Object.keys(table) as Name[];
}

import type { CollectionType } from './collection-type';
import { COLLECTIONS, type CollectionName, type StoredCollections } from './collections';
import { INVENTORY, type RecordName, type StoredRecords } from './inventory';
import type { FieldRecord, RecordType, StoredRecord } from './record-type';
import { REVISED_RECORDS, type RevisedName, type StoredRevised } from './revised-records';

export type StoredName = RecordName | CollectionName | RevisedName;

/** What a record of each type holds. */
export interface StoredContents extends StoredRecords, StoredCollections, StoredRevised {}

/** An entry of the data inventory, whatever its records hold. */
export interface StoredType
  extends RecordType<StoredRecord>, Pick<CollectionType<StoredRecord>, 'expiresAfterDays' | 'ownerOf'> {
  /** Whether there is one record at most, under no id. */
  readonly isSingle: boolean;
  /** Null where there is one record at most. */
  readonly id: FieldRecord | null;
}

/** The whole data inventory. */
export const STORED_TYPES: ReadonlyMap<StoredName, StoredType> = new Map<StoredName, StoredType>([
  ...namesOf(INVENTORY).map((name) => [name, asSingle(INVENTORY[name])] as const),
  ...namesOf(COLLECTIONS).map((name) => [name, asOneOfMany(COLLECTIONS[name])] as const),
  ...namesOf(REVISED_RECORDS).map((name) => [name, asOneOfMany(REVISED_RECORDS[name])] as const),
]);

export const STORED_NAMES: readonly StoredName[] = [...STORED_TYPES.keys()];

/** How records of each type are read and checked. */
export const CONTENT_TYPES: {
  readonly [Name in StoredName]: Pick<
    RecordType<StoredContents[Name]>,
    'key' | 'version' | 'schema' | 'upgrades'
  >;
} = { ...INVENTORY, ...COLLECTIONS, ...REVISED_RECORDS };

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
  return { ...type, isSingle: true, id: null, expiresAfterDays: null };
}

function asOneOfMany(type: CollectionType<StoredRecord>): StoredType {
  return { ...type, isSingle: false };
}

function namesOf<Name extends string>(table: Readonly<Record<Name, unknown>>): readonly Name[] {
  return Object.keys(table) as Name[];
}

import type { AppError } from '../core/error';
import type { CollectionName, StoredCollections } from '../core/privacy/collections';
import type { RecordName, StoredRecords } from '../core/privacy/inventory';
import type { Revised } from '../core/privacy/revised-records';
import type { StoredContents, StoredName } from '../core/privacy/stored-types';
import type { Result } from '../core/result';

/** A record as a list of its collection has it. */
export interface StoredEntry<Name extends CollectionName> {
  readonly id: string;
  /** A record that cannot be read does not hide the others. */
  readonly record: Result<StoredCollections[Name], AppError>;
}

/** A record with its revision, as a list has it. */
export interface StoredRevisedEntry<Name extends StoredName> {
  readonly id: string;
  /** A record that cannot be read does not hide the others. */
  readonly record: Result<Revised<StoredContents[Name]>, AppError>;
}

/** Where a record of a collection is kept. */
export interface StoredRef<Name extends CollectionName> {
  readonly name: Name;
  readonly id: string;
}

/** Keeps records of the data inventory, and nothing else. */
export interface Store {
  /** Upgraded to the present version; null when there is none. */
  readonly read: <Name extends RecordName>(
    name: Name,
  ) => Promise<Result<StoredRecords[Name] | null, AppError>>;
  /** The last write wins. A record that its inventory entry does not describe exactly is refused. */
  readonly write: <Name extends RecordName>(
    name: Name,
    record: StoredRecords[Name],
  ) => Promise<Result<StoredRecords[Name], AppError>>;
  /** One record of a collection; null when there is none under the id. */
  readonly readOne: <Name extends CollectionName>(
    name: Name,
    id: string,
  ) => Promise<Result<StoredCollections[Name] | null, AppError>>;
  /** As `write`: for records that only their owner writes, or of which the last write may win. */
  readonly writeOne: <Name extends CollectionName>(
    name: Name,
    id: string,
    record: StoredCollections[Name],
  ) => Promise<Result<StoredCollections[Name], AppError>>;
  /**
   * Puts what `into` makes of a record in its place, or elsewhere, over whatever is there: then the record goes in the same
   * moment, both or neither. Asked again where somebody else writes in between; null where there is no record, or `into` makes
   * none of it.
   */
  readonly replaceOne: <From extends CollectionName, To extends CollectionName>(
    from: StoredRef<From>,
    to: StoredRef<To>,
    into: (record: StoredCollections[From]) => Result<StoredCollections[To] | null, AppError>,
  ) => Promise<Result<Revised<StoredCollections[To]> | null, AppError>>;
  /**
   * All records whose id begins so, in the order of ids, upgraded. What was written a moment ago may be missing, and what
   * was just removed may still be there: the storage's queries lag behind.
   */
  readonly list: <Name extends CollectionName>(
    name: Name,
    idPrefix: string,
  ) => Promise<readonly StoredEntry<Name>[]>;
  /** Those of the records that are there, by id; the id of what there is one of at most is empty. One that cannot be read is a failure. */
  readonly readRevised: <Name extends StoredName>(
    name: Name,
    ids: readonly string[],
  ) => Promise<Result<ReadonlyMap<string, Revised<StoredContents[Name]>>, AppError>>;
  /** As `list`, with the same delay. */
  readonly listRevised: <Name extends StoredName>(
    name: Name,
    idPrefix: string,
  ) => Promise<readonly StoredRevisedEntry<Name>[]>;
  /**
   * Only over the revision that the writer has seen, null for none yet; else `conflict`, and nothing is written. What was written
   * so before, and is sent again for want of an answer, is answered as it was then.
   */
  readonly writeRevised: <Name extends StoredName>(
    name: Name,
    id: string,
    change: { readonly record: StoredContents[Name]; readonly seen: number | null },
  ) => Promise<Result<Revised<StoredContents[Name]>, AppError>>;
  /** Whatever their revisions; without a record under an id nothing happens. */
  readonly removeRevised: (name: StoredName, ids: readonly string[]) => Promise<void>;
  /** Without a record under the id nothing happens. */
  readonly removeOne: (name: CollectionName, id: string) => Promise<void>;
}

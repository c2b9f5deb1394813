import type { FilterChoiceRecord } from '../filter/choice-record';
import type { FieldRecord, RecordType, StoredRecord } from './record-type';
import { filterChoiceRecord } from './records/filter-choice';

/** An entry of the data inventory with many records, each under an id of its own. */
export interface CollectionType<T extends StoredRecord> extends RecordType<T> {
  /** What the id is made of, in words for an administrator: it stands in the key. */
  readonly id: FieldRecord;
  /** A record that was not written again for so long is deleted by the storage; null keeps it. */
  readonly expiresAfterDays: number | null;
}

/** Every type of record of which there are many. The store takes no others. */
export interface StoredCollections {
  'filter-choice': FilterChoiceRecord;
}

export type CollectionName = keyof StoredCollections;

/** The part of the data inventory with many records of a type. */
export const COLLECTIONS: { readonly [Name in CollectionName]: CollectionType<StoredCollections[Name]> } = {
  'filter-choice': filterChoiceRecord,
};

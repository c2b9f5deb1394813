import type { FilterChoiceRecord } from '../filter/choice-record';
import type { CollectionType } from './collection-type';
import { filterChoiceRecord } from './records/filter-choice';

/** Every type of record of which there are many. The store takes no others. */
export interface StoredCollections {
  'filter-choice': FilterChoiceRecord;
}

export type CollectionName = keyof StoredCollections;

/** The part of the data inventory with many records of a type. */
export const COLLECTIONS: { readonly [Name in CollectionName]: CollectionType<StoredCollections[Name]> } = {
  'filter-choice': filterChoiceRecord,
};

import type { FieldRecord, RecordType, StoredRecord } from './record-type';

/** An entry of the data inventory with many records, each under an id of its own. */
export interface CollectionType<T extends StoredRecord> extends RecordType<T> {
  /** What the id is made of, in words for an administrator: it stands in the key. */
  readonly id: FieldRecord;
  /**
   * A record that was not written again for so long is deleted by the storage; null keeps it. Where a retention setting says
   * how long something is kept, the daily clean-up holds to it, and this is the longest that the setting allows.
   */
  readonly expiresAfterDays: number | null;
  /** Where records are a person's own and go with the person: whose the one with this id is, as an account id. */
  ownerOf?(id: string): string;
}

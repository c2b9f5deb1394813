import type { RecordType, StoredRecord } from '../../privacy/record-type';

/** How records of a type are read back; what else the data inventory says of them stands there. */
export type RecordFormat<T extends StoredRecord> = Pick<RecordType<T>, 'version' | 'schema' | 'upgrades'>;

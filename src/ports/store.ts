import type { AppError } from '../core/error';
import type { RecordName, StoredRecords } from '../core/privacy/inventory';
import type { Result } from '../core/result';

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
}

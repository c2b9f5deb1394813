import type { AppError } from '../core/error';
import type { StoredName } from '../core/privacy/stored-types';
import type { Result } from '../core/result';

/** A record as it lies in the storage, whether this version of the app understands it or not. */
export interface ArchiveRow {
  /** Empty where there is one record at most. */
  readonly id: string;
  /** How often it was written. */
  readonly revision: number;
  readonly content: unknown;
}

export interface StampedRow extends ArchiveRow {
  /** Epoch ms; null where the storage does not say. */
  readonly createdAt: number | null;
  readonly updatedAt: number | null;
}

export interface ArchivePage {
  readonly rows: readonly StampedRow[];
  /** Where the next page begins: good for a while, and not to be stored. Null where this is the last. */
  readonly next: string | null;
}

/**
 * All that is stored, type by type and page by page, for whoever answers for it as a whole. It writes nothing that the data
 * inventory does not describe.
 */
export interface Archive {
  /**
   * In the order of ids; a cursor that the storage never gave, or no longer knows, is `invalid-input`. What was written or
   * removed a moment ago may be missing, or still there.
   */
  readonly page: (
    name: StoredName,
    from: { readonly cursor: string | null; readonly limit: number },
  ) => Promise<Result<ArchivePage, AppError>>;
  /** As it is now; null where there is none. */
  readonly read: (name: StoredName, id: string) => Promise<ArchiveRow | null>;
  /**
   * Writes a record with its revision, or the next one where that is higher: only over the one that was `seen`, null for none
   * yet; else `conflict`, and nothing is written.
   */
  readonly write: (name: StoredName, row: ArchiveRow, seen: number | null) => Promise<Result<null, AppError>>;
  /** Only over the revision that was seen; else `conflict`, and it stays. One that is gone already is removed. */
  readonly removeSeen: (
    name: StoredName,
    row: Pick<ArchiveRow, 'id' | 'revision'>,
  ) => Promise<Result<null, AppError>>;
  /** Whatever their revisions; without a record under an id nothing happens. */
  readonly remove: (name: StoredName, ids: readonly string[]) => Promise<void>;
}

import { useState } from 'react';
import type { WriteOutcome } from '../../contract/change';
import type { AppError } from '../../core/error';
import type { Result } from '../../core/result';
import { isOwnFirst, useRecordSaving, type RecordSaving } from './use-record-saving';

interface NewRecordSaving<Saved> extends Omit<RecordSaving<Saved>, 'save'> {
  /** Calls with the id of the new record, and the revision to write over. */
  readonly save: (
    write: (place: NewPlace) => Promise<Result<WriteOutcome<Saved>, AppError>>,
  ) => Promise<void>;
}

/** Where something new is written. */
export interface NewPlace {
  readonly id: string;
  readonly seen: number | null;
}

/**
 * Saves something new. Its id is made once: whoever gets no answer and saves again has it once. What is saved after that is
 * another one.
 */
export function useNewRecord<Saved extends { readonly revision: number }>(
  onSaved?: (saved: Saved) => void,
): NewRecordSaving<Saved> {
  const [id, setId] = useState(() => crypto.randomUUID());
  const saving = useRecordSaving<Saved>({
    ...{ seen: null, isAsSeen: isOwnFirst, isEachNew: true },
    onSaved: (saved) => {
      setId(crypto.randomUUID());
      onSaved?.(saved);
    },
  });
  return { ...saving, save: (write) => saving.save((seen) => write({ id, seen })) };
}

import { useState } from 'react';
import type { SaveOutcome } from '../../contract/capacity';
import type { AppError } from '../../core/error';
import type { Revised } from '../../core/privacy/revised-records';
import type { Result } from '../../core/result';

export interface RecordSaving<T> {
  readonly isSaving: boolean;
  readonly error: AppError | null;
  /** What somebody else wrote in the meantime; what is typed is still there. */
  readonly conflict: { readonly present: Revised<T> | null } | null;
  /** Calls with the revision to write over. */
  readonly save: (write: (seen: number | null) => Promise<Result<SaveOutcome<T>, AppError>>) => Promise<void>;
}

/** Saves a record that others may change at the same time. After a conflict the next save writes over what is there. */
export function useRecordSaving<T>(seen: number | null, onSaved: () => void): RecordSaving<T> {
  const [state, setState] = useState<Omit<RecordSaving<T>, 'save'>>({
    isSaving: false,
    error: null,
    conflict: null,
  });
  return {
    ...state,
    save: async (write) => {
      setState({ ...state, isSaving: true, error: null });
      const over = state.conflict === null ? seen : (state.conflict.present?.revision ?? null);
      const answer = await write(over);
      if (!answer.ok) {
        setState({ ...state, isSaving: false, error: answer.error });
        return;
      }
      const conflict = answer.value.kind === 'conflict' ? { present: answer.value.present } : null;
      setState({ isSaving: false, error: null, conflict });
      if (conflict === null) onSaved();
    },
  };
}

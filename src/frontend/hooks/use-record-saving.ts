import { useState } from 'react';
import type { WriteOutcome } from '../../contract/change';
import type { AppError } from '../../core/error';
import type { Result } from '../../core/result';

/** What a save gives at least. */
interface Written {
  readonly revision: number;
}

type Write<Saved> = (seen: number | null) => Promise<Result<WriteOutcome<Saved>, AppError>>;

export interface RecordSaving<Saved> {
  readonly isSaving: boolean;
  readonly error: AppError | null;
  /** What somebody else wrote in the meantime; what is typed is still there. */
  readonly conflict: { readonly present: Saved | null } | null;
  /** What was saved last; null before it, and once something was changed since. */
  readonly saved: Saved | null;
  /** Calls with the revision to write over. */
  readonly save: (write: Write<Saved>) => Promise<void>;
  /** Something was changed: what was saved, or refused, is not what stands there any more. */
  readonly forget: () => void;
}

interface RecordSavingInput<Saved> {
  /** The revision that the form began with; null for none. */
  readonly seen: number | null;
  /** Whether a later revision has nothing that its author has not seen, so that it can be written over. */
  readonly isAsSeen?: (present: Saved) => boolean;
  /** Each save makes another record: nothing is written over. */
  readonly isEachNew?: boolean;
  readonly onSaved?: (saved: Saved) => void;
}

/** Under an id that a form has made itself, what was written once was written by that form. */
export function isOwnFirst({ revision }: Written): boolean {
  return revision === 1;
}

interface State<Saved> extends Omit<RecordSaving<Saved>, 'save' | 'forget'> {
  readonly seen: number | null;
}

/**
 * Saves a record that others may change at the same time. After a conflict the next save writes over what is there. What is read
 * anew behind the form does not count as seen.
 */
export function useRecordSaving<Saved extends Written>({
  seen,
  isAsSeen = () => false,
  isEachNew = false,
  onSaved,
}: RecordSavingInput<Saved>): RecordSaving<Saved> {
  const [state, setState] = useState<State<Saved>>({
    ...{ seen, isSaving: false, error: null, conflict: null, saved: null },
  });
  const change = (part: Partial<State<Saved>>): void => {
    setState((before) => ({ ...before, ...part }));
  };
  return {
    ...state,
    save: async (write) => {
      change({ isSaving: true, error: null, saved: null });
      let answer = await write(state.seen);
      while (answer.ok && answer.value.kind === 'conflict') {
        const { present } = answer.value;
        if (present === null || !isAsSeen(present)) break;
        answer = await write(present.revision);
      }
      if (!answer.ok) {
        change({ isSaving: false, error: answer.error });
        return;
      }
      if (answer.value.kind === 'conflict') {
        const { present } = answer.value;
        change({ isSaving: false, conflict: { present }, seen: present?.revision ?? null });
        return;
      }
      const { saved } = answer.value;
      change({ isSaving: false, conflict: null, saved, seen: isEachNew ? null : saved.revision });
      onSaved?.(saved);
    },
    forget: () => {
      change({ error: null, saved: null });
    },
  };
}

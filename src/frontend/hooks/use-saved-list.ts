import { useCallback, useEffect, useState } from 'react';
import type { WriteOutcome } from '../../contract/change';
import type { AppError } from '../../core/error';
import { success, type Result } from '../../core/result';

/** What became of a change: null, or why it was refused. */
export type Refusal = AppError | null;

interface Identified {
  readonly id: string;
}

/** What is kept under `Key`, and what was deleted of it. */
type Listed<Key extends string, Entry extends Identified, Gone extends Identified> = {
  readonly [Name in Key]: readonly Entry[];
} & { readonly deleted: readonly Gone[] };

export interface SavedListControl<Entry, Gone, List> {
  /** Null while it is being read. */
  readonly list: Result<List, AppError> | null;
  readonly reload: () => void;
  /** Takes up an entry that was put back. */
  readonly put: (answer: Result<Entry, AppError>) => Refusal;
  /** Takes up an entry that was saved; what somebody else saved first, too. Gives the answer. */
  readonly putWritten: <Known extends Entry>(answer: Written<Known>) => Written<Known>;
  readonly setAside: (answer: Result<Gone, AppError>) => Refusal;
}

/** Something with a name, as somebody saw it. */
export interface Named {
  readonly name: string;
  readonly revision: number;
}

/** Renames over the revision that was seen. */
export type Rename = (change: {
  readonly name: string;
  readonly seen: number | null;
}) => Promise<Written<Named>>;

type Written<Entry> = Result<WriteOutcome<Entry>, AppError>;

interface SavedListRead<Key, List> {
  /** Where in the list the entries are. */
  readonly key: Key;
  /** The same function as long as the same list is meant. */
  readonly read: () => Promise<Result<List, AppError>>;
  readonly isWanted: boolean;
}

/**
 * What people saved and what they deleted of it, read once it is wanted. A change is seen at once: the storage's own lists lag
 * behind it, so they are not read again after one.
 */
export function useSavedList<
  Key extends string,
  Entry extends Identified,
  Gone extends Identified,
  List extends Listed<Key, Entry, Gone>,
>({ key, read, isWanted }: SavedListRead<Key, List>): SavedListControl<Entry, Gone, List> {
  const [list, setList] = useState<Result<List, AppError> | null>(null);
  const reload = useCallback(() => {
    setList(null);
    void read().then(setList);
  }, [read]);
  useEffect(() => {
    if (isWanted) reload();
  }, [isWanted, reload]);

  const change = (id: string, entries: readonly Entry[], gone: readonly Gone[]): void => {
    setList((now) =>
      now?.ok === true
        ? success({
            ...now.value,
            [key]: [...now.value[key].filter((one) => one.id !== id), ...entries],
            deleted: [...gone, ...now.value.deleted.filter((one) => one.id !== id)],
          })
        : now,
    );
  };
  return {
    list,
    reload,
    put: (answer) => {
      if (!answer.ok) return answer.error;
      change(answer.value.id, [answer.value], []);
      return null;
    },
    putWritten: (answer) => {
      const entry = answer.ok && (answer.value.kind === 'saved' ? answer.value.saved : answer.value.present);
      if (entry !== false && entry !== null) change(entry.id, [entry], []);
      return answer;
    },
    setAside: (answer) => {
      if (!answer.ok) return answer.error;
      change(answer.value.id, [], [answer.value]);
      return null;
    },
  };
}

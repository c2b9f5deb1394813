import { useCallback, useEffect, useState } from 'react';
import type { DeletedTemplate } from '../../contract/templates';
import type { AppError } from '../../core/error';
import { success, type Result } from '../../core/result';

/** What became of a change: null, or why it was refused. */
export type Refusal = AppError | null;

interface Listed<Entry> {
  readonly templates: readonly Entry[];
  readonly deleted: readonly DeletedTemplate[];
}

export interface TemplateListControl<Entry, List> {
  /** Null while it is being read. */
  readonly list: Result<List, AppError> | null;
  readonly reload: () => void;
  /** Takes up a template that was saved, renamed or put back. */
  readonly put: (answer: Result<Entry, AppError>) => Refusal;
  readonly setAside: (answer: Result<DeletedTemplate, AppError>) => Refusal;
}

interface TemplateListRead<List> {
  /** The same function as long as the same list is meant. */
  readonly read: () => Promise<Result<List, AppError>>;
  readonly isWanted: boolean;
}

/**
 * Templates and what was deleted of them, read once they are wanted. A change is seen at once: the storage's own lists lag
 * behind it, so they are not read again after one.
 */
export function useTemplateList<Entry extends { readonly id: string }, List extends Listed<Entry>>({
  read,
  isWanted,
}: TemplateListRead<List>): TemplateListControl<Entry, List> {
  const [list, setList] = useState<TemplateListControl<Entry, List>['list']>(null);
  const reload = useCallback(() => {
    setList(null);
    void read().then(setList);
  }, [read]);
  useEffect(() => {
    if (isWanted) reload();
  }, [isWanted, reload]);

  const change = (update: (list: List) => Listed<Entry>): void => {
    setList((now) => (now?.ok === true ? success({ ...now.value, ...update(now.value) }) : now));
  };
  return {
    list,
    reload,
    put: (answer) => {
      if (!answer.ok) return answer.error;
      const { value: entry } = answer;
      change(({ templates, deleted }) => ({
        templates: [...templates.filter(({ id }) => id !== entry.id), entry],
        deleted: deleted.filter(({ id }) => id !== entry.id),
      }));
      return null;
    },
    setAside: (answer) => {
      if (!answer.ok) return answer.error;
      const { value: gone } = answer;
      change(({ templates, deleted }) => ({
        templates: templates.filter(({ id }) => id !== gone.id),
        deleted: [gone, ...deleted],
      }));
      return null;
    },
  };
}

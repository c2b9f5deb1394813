import { useCallback } from 'react';
import type { CapacityTemplateEntry, CapacityTemplateList } from '../../contract/capacity-templates';
import type { TemplatePerson } from '../../core/capacity/records/capacity-template';
import type { AppError } from '../../core/error';
import type { DeletedEntry } from '../../core/privacy/trash';
import type { Result } from '../../core/result';
import { call } from '../call';
import { useSavedList, type Refusal } from './use-saved-list';

export interface CapacityTemplatesControl {
  /** Null while it is being read. */
  readonly list: Result<CapacityTemplateList, AppError> | null;
  readonly reload: () => void;
  readonly save: (name: string, people: readonly TemplatePerson[]) => Promise<Refusal>;
  readonly rename: (id: string, name: string) => Promise<Refusal>;
  readonly remove: (id: string) => Promise<Refusal>;
  /** Undoes a removal. */
  readonly restore: (id: string) => Promise<Refusal>;
}

/** The teams of the site, for whoever manages the board; null: for whoever manages templates. */
export function useCapacityTemplates(boardId: number | null): CapacityTemplatesControl {
  const read = useCallback(
    () =>
      boardId === null
        ? call('capacity-templates/list-all', {})
        : call('capacity-templates/list', { boardId }),
    [boardId],
  );
  const { list, reload, put, setAside } = useSavedList<
    'templates',
    CapacityTemplateEntry,
    DeletedEntry,
    CapacityTemplateList
  >({ key: 'templates', read, isWanted: true });
  return {
    list,
    reload,
    save: async (name, people) => put(await call('capacity-templates/save', { name, people })),
    rename: async (id, name) => put(await call('capacity-templates/rename', { id, name })),
    restore: async (id) => put(await call('capacity-templates/restore', { id })),
    remove: async (id) => setAside(await call('capacity-templates/delete', { id })),
  };
}

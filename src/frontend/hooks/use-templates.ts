import { useCallback } from 'react';
import type { TemplateEntry, TemplateList, TemplatePlace } from '../../contract/templates';
import type { ChartConfig } from '../../core/chart/config';
import type { AppError } from '../../core/error';
import type { DeletedEntry } from '../../core/privacy/trash';
import type { Result } from '../../core/result';
import { call } from '../call';
import { useSavedList, type Refusal } from './use-saved-list';

export interface TemplatesControl {
  /** Null while it is being read. */
  readonly list: Result<TemplateList, AppError> | null;
  readonly reload: () => void;
  readonly save: (name: string, config: ChartConfig) => Promise<Refusal>;
  readonly rename: (id: string, name: string) => Promise<Refusal>;
  readonly remove: (id: string) => Promise<Refusal>;
  /** Undoes a removal. */
  readonly restore: (id: string) => Promise<Refusal>;
}

/** The templates of a place, read once they are wanted. */
export function useTemplates(place: TemplatePlace, isWanted: boolean): TemplatesControl {
  const read = useCallback(() => call(`${place}-templates/list`, {}), [place]);
  const { list, reload, put, setAside } = useSavedList<
    'templates',
    TemplateEntry,
    DeletedEntry,
    TemplateList
  >({
    ...{ key: 'templates', read, isWanted },
  });
  return {
    list,
    reload,
    save: async (name, config) => put(await call(`${place}-templates/save`, { name, config })),
    rename: async (id, name) => put(await call(`${place}-templates/rename`, { id, name })),
    restore: async (id) => put(await call(`${place}-templates/restore`, { id })),
    remove: async (id) => setAside(await call(`${place}-templates/delete`, { id })),
  };
}

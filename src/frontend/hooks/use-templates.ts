import { useCallback, useEffect, useState } from 'react';
import type { TemplateEntry, TemplateList, TemplatePlace } from '../../contract/templates';
import type { ChartConfig } from '../../core/chart/config';
import type { AppError } from '../../core/error';
import { success, type Result } from '../../core/result';
import { call } from '../call';

/** What became of a change: null, or why it was refused. */
type Refusal = AppError | null;

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

/**
 * The templates of a place, read once they are wanted. A change is seen at once: the storage's own lists lag behind it, so
 * they are not read again after one.
 */
export function useTemplates(place: TemplatePlace, isWanted: boolean): TemplatesControl {
  const [list, setList] = useState<TemplatesControl['list']>(null);
  const reload = useCallback(() => {
    setList(null);
    void call(`${place}-templates/list`, {}).then(setList);
  }, [place]);
  useEffect(() => {
    if (isWanted) reload();
  }, [isWanted, reload]);

  const change = (update: (list: TemplateList) => Partial<TemplateList>): void => {
    setList((now) => (now?.ok === true ? success({ ...now.value, ...update(now.value) }) : now));
  };
  const put = (answer: Result<TemplateEntry, AppError>): Refusal => {
    if (!answer.ok) return answer.error;
    const { value: entry } = answer;
    change(({ templates, deleted }) => ({
      templates: [...templates.filter(({ id }) => id !== entry.id), entry],
      deleted: deleted.filter(({ id }) => id !== entry.id),
    }));
    return null;
  };

  return {
    list,
    reload,
    save: async (name, config) => put(await call(`${place}-templates/save`, { name, config })),
    rename: async (id, name) => put(await call(`${place}-templates/rename`, { id, name })),
    restore: async (id) => put(await call(`${place}-templates/restore`, { id })),
    remove: async (id) => {
      const answer = await call(`${place}-templates/delete`, { id });
      if (!answer.ok) return answer.error;
      change(({ templates, deleted }) => ({
        templates: templates.filter((entry) => entry.id !== id),
        deleted: [answer.value, ...deleted],
      }));
      return null;
    },
  };
}

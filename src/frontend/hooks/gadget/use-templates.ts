import { useCallback } from 'react';
import type { WriteOutcome } from '../../../contract/change';
import type {
  KnownTemplate,
  RenameTemplatePayload,
  SaveTemplatePayload,
  TemplateEntry,
  TemplateList,
  TemplatePlace,
} from '../../../contract/templates';
import type { AppError } from '../../../core/error';
import type { DeletedEntry } from '../../../core/privacy/trash';
import type { Result } from '../../../core/result';
import { call } from '../../call';
import { useSavedList, type Refusal } from '../use-saved-list';

type Written = Promise<Result<WriteOutcome<KnownTemplate>, AppError>>;

export interface TemplatesControl {
  /** Null while it is being read. */
  readonly list: Result<TemplateList, AppError> | null;
  readonly reload: () => void;
  readonly save: (payload: SaveTemplatePayload) => Written;
  readonly rename: (payload: RenameTemplatePayload) => Written;
  readonly remove: (id: string) => Promise<Refusal>;
  /** Undoes a removal. */
  readonly restore: (id: string) => Promise<Refusal>;
}

/** The templates of a place, read once they are wanted. */
export function useTemplates(place: TemplatePlace, isWanted: boolean): TemplatesControl {
  const read = useCallback(() => call(`${place}-templates/list`, {}), [place]);
  const { list, reload, put, putWritten, setAside } = useSavedList<
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
    save: async (payload) => putWritten(await call(`${place}-templates/save`, payload)),
    rename: async (payload) => putWritten(await call(`${place}-templates/rename`, payload)),
    restore: async (id) => put(await call(`${place}-templates/restore`, { id })),
    remove: async (id) => setAside(await call(`${place}-templates/delete`, { id })),
  };
}

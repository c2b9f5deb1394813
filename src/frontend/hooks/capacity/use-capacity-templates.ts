import { useCallback } from 'react';
import type {
  CapacityTemplateEntry,
  CapacityTemplateList,
  RenameCapacityTemplatePayload,
  SaveCapacityTemplatePayload,
} from '../../../contract/capacity-templates';
import { outcomeOf, type WriteOutcome } from '../../../contract/change';
import type { AppError } from '../../../core/error';
import type { DeletedEntry } from '../../../core/privacy/trash';
import { success, type Result } from '../../../core/result';
import { call } from '../../call';
import { useSavedList, type Named, type Refusal, type Rename } from '../use-saved-list';

type Written = Promise<Result<WriteOutcome<CapacityTemplateEntry>, AppError>>;

export interface CapacityTemplatesControl {
  /** Null while it is being read. */
  readonly list: Result<CapacityTemplateList, AppError> | null;
  readonly reload: () => void;
  readonly save: (payload: SaveCapacityTemplatePayload) => Written;
  readonly rename: (payload: RenameCapacityTemplatePayload) => ReturnType<Rename>;
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
  const { list, reload, put, putWritten, setAside } = useSavedList<
    'templates',
    CapacityTemplateEntry,
    DeletedEntry,
    CapacityTemplateList
  >({ key: 'templates', read, isWanted: true });
  return {
    list,
    reload,
    save: async (payload) => putWritten(await call('capacity-templates/save', payload)),
    rename: async (payload) => {
      const answer = putWritten(await call('capacity-templates/rename', payload));
      return answer.ok ? success(outcomeOf(answer.value, namedTeam)) : answer;
    },
    restore: async (id) => put(await call('capacity-templates/restore', { id })),
    remove: async (id) => setAside(await call('capacity-templates/delete', { id })),
  };
}

function namedTeam({ revision, template }: CapacityTemplateEntry): Named {
  return { revision, name: template.name };
}

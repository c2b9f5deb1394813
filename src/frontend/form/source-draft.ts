import type { Source } from '../../core/source/source';
import type { MessageKey } from '../texts/messages';

/** The choice of a source in a form: unfinished perhaps, and each kind keeps what was chosen for it. */
export interface SourceDraft {
  readonly sourceKind: Source['kind'];
  readonly jql: string;
  readonly projectKey: string | null;
  readonly filterId: string | null;
  readonly boardId: number | null;
}

/** Where in a source a fault is. */
export type SourceFaultPath = 'source.jql' | 'source.filterId' | 'source.projectKey' | 'source.boardId';

export const NO_SOURCE: SourceDraft = {
  sourceKind: 'project',
  jql: '',
  projectKey: null,
  filterId: null,
  boardId: null,
};

export function sourceDraft(source: Source): SourceDraft {
  switch (source.kind) {
    case 'jql':
      return { ...NO_SOURCE, sourceKind: 'jql', jql: source.jql };
    case 'filter':
      return { ...NO_SOURCE, sourceKind: 'filter', filterId: source.filterId };
    case 'project':
      return { ...NO_SOURCE, sourceKind: 'project', projectKey: source.projectKey };
    case 'board':
      return { ...NO_SOURCE, sourceKind: 'board', boardId: source.boardId };
  }
}

/** The source that was chosen; null, and its fault, while it is unfinished. */
export function readSource(
  draft: SourceDraft,
  fault: (path: SourceFaultPath, key: MessageKey) => void,
): Source | null {
  switch (draft.sourceKind) {
    case 'jql': {
      const jql = draft.jql.trim();
      if (jql !== '') return { kind: 'jql', jql };
      fault('source.jql', 'fault.jql');
      return null;
    }
    case 'filter':
      if (draft.filterId !== null) return { kind: 'filter', filterId: draft.filterId };
      fault('source.filterId', 'fault.filter');
      return null;
    case 'project':
      if (draft.projectKey !== null) return { kind: 'project', projectKey: draft.projectKey };
      fault('source.projectKey', 'fault.project');
      return null;
    case 'board':
      if (draft.boardId !== null) return { kind: 'board', boardId: draft.boardId };
      fault('source.boardId', 'fault.board');
      return null;
  }
}

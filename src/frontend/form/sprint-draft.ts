import type { FormOutcome } from './faults';
import type { SprintConfig } from '../../core/sprint/config';
import { MAX_REFRESH_MINUTES, readWholeNumber } from './whole-number';

/** What stands in the form of a sprint gadget; it may be unfinished. */
export interface SprintDraft {
  readonly title: string;
  readonly boardId: number | null;
  /** Null for the board's current sprint. */
  readonly sprintId: number | null;
  /** Empty for no automatic refresh. */
  readonly refreshMinutes: string;
}

export type SprintFaultPath = 'boardId' | 'refreshMinutes';

/** The form of a saved sprint gadget; null for a new one. */
export function sprintDraft(saved: SprintConfig | null): SprintDraft {
  return {
    title: saved?.title ?? '',
    boardId: saved?.boardId ?? null,
    sprintId: saved?.sprintId ?? null,
    refreshMinutes: String(saved?.refreshMinutes ?? ''),
  };
}

/** The configuration that the form describes, or what is still to be done. */
export function sprintFromDraft(draft: SprintDraft): FormOutcome<SprintConfig, SprintFaultPath> {
  const { boardId, sprintId } = draft;
  const refreshMinutes = readWholeNumber(draft.refreshMinutes, MAX_REFRESH_MINUTES);
  if (boardId !== null && refreshMinutes !== undefined) {
    return { ok: true, config: { version: 1, title: draft.title.trim(), boardId, sprintId, refreshMinutes } };
  }
  return {
    ok: false,
    faults: {
      ...(boardId === null ? { boardId: 'fault.board' } : {}),
      ...(refreshMinutes === undefined ? { refreshMinutes: 'fault.refresh' } : {}),
    },
  };
}

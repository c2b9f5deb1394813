import { useState } from 'react';
import type { BoardPeriods } from '../../../core/capacity/read-iterations';
import type { AppError } from '../../../core/error';
import { readClosedSprints } from '../../../core/jira/read-closed-sprints';
import { patientSend } from '../../capacity/capacity-send';
import { useAnswer } from '../use-answer';

export interface KnownPeriods {
  readonly periods: BoardPeriods;
  /** Whether they are all of the board's. */
  readonly isWhole: boolean;
  /** Why they are not, though somebody asked. */
  readonly error: AppError | null;
  /** Once somebody asked, closed sprints join as soon as they are read. */
  readonly askAll: () => void;
  readonly reload: () => void;
}

/** What can be planned on a board: what is open, and closed sprints, of which there may be hundreds, once they are needed. */
export function useKnownPeriods(boardId: number, open: BoardPeriods): KnownPeriods {
  const [isAsked, setAsked] = useState(false);
  const key = isAsked && open.kind === 'sprints' ? String(boardId) : null;
  const { result, reload } = useAnswer(key, () => readClosedSprints(patientSend(), boardId));
  const closed = result?.ok === true ? result.value : null;
  return {
    periods:
      open.kind === 'sprints' ? { kind: 'sprints', sprints: [...open.sprints, ...(closed ?? [])] } : open,
    isWhole: open.kind !== 'sprints' || closed !== null,
    error: result?.ok === false ? result.error : null,
    askAll: () => {
      setAsked(true);
    },
    reload,
  };
}

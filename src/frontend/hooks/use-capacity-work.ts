import { findEstimate, type FoundEstimate } from '../../core/capacity/estimate';
import type { IterationWork } from '../../core/capacity/capacity-input';
import { readWork } from '../../core/capacity/read-work';
import type { BoardCapacity } from '../../core/capacity/records/board-capacity';
import type { AppError } from '../../core/error';
import { listFields } from '../../core/jira/fields';
import { success, type Result } from '../../core/result';
import { createBrowserSend } from '../browser-send';
import { useAnswer } from './use-answer';
import { useJira } from './use-jira';

interface WorkQuestion {
  readonly board: BoardCapacity;
  readonly boardFieldId: string | null;
  readonly jql: string;
}

export interface CapacityWork {
  /** Null while it is read for the first time. */
  readonly work: IterationWork | null;
  /** Why there is none. */
  readonly error: AppError | null;
  readonly estimate: FoundEstimate | null;
  /** Epoch ms; null until there is an answer. */
  readonly readAt: number | null;
  readonly isLoading: boolean;
  readonly reload: () => void;
}

const send = createBrowserSend();

/** The work items of an iteration, read as the viewer. */
export function useCapacityWork({ board, boardFieldId, jql }: WorkQuestion): CapacityWork {
  const fields = useJira('fields', listFields);
  const estimate =
    fields?.ok === true ? findEstimate(board.estimate, { fields: fields.value, boardFieldId }) : fields;
  const found = estimate?.ok === true ? estimate.value : null;
  const { result, isLoading, reload } = useAnswer(
    found === null ? null : `${jql} ${found.field.id} ${board.timeZone}`,
    async () => {
      const items =
        found === null
          ? success([])
          : await readWork({
              ...{ send, jql, estimate: found.field, timeZone: board.timeZone },
              now: Date.now,
              wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
              random: Math.random,
              signal: null,
            });
      return items.ok ? success({ items: items.value, readAt: Date.now() }) : items;
    },
  );
  const fault = faultOf(estimate) ?? faultOf(result);
  return {
    work: workOf(fault, result),
    error: fault,
    estimate: found,
    readAt: result?.ok === true ? result.value.readAt : null,
    isLoading: isLoading || fields === null,
    reload,
  };
}

function faultOf(result: Result<unknown, AppError> | null): AppError | null {
  return result?.ok === false ? result.error : null;
}

function workOf(
  fault: AppError | null,
  result: Result<Pick<Extract<IterationWork, { reason: null }>, 'items'>, AppError> | null,
): IterationWork | null {
  if (fault !== null) {
    const isField = fault.code === 'field-not-found' || fault.code === 'field-unsupported';
    return { items: null, reason: isField ? 'no-estimate-field' : 'work-not-read' };
  }
  return result?.ok === true ? { items: result.value.items, reason: null } : null;
}

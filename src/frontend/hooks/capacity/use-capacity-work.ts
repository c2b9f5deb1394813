import type { IterationWork } from '../../../core/capacity/capacity-input';
import { workOf } from '../../../core/capacity/read-work';
import type { AppError } from '../../../core/error';
import type { Field } from '../../../core/field/field';
import { success } from '../../../core/result';
import { readEstimatedWorks, type WorkQuestion } from '../../capacity/read-estimated-works';
import { useAnswer } from '../use-answer';

export interface CapacityWork {
  /** Of each iteration; null while it is read for the first time. */
  readonly works: readonly (IterationWork | null)[];
  /** Why there is none. */
  readonly error: AppError | null;
  readonly estimate: Field | null;
  /** Epoch ms; null until there is an answer. */
  readonly readAt: number | null;
  readonly isLoading: boolean;
  readonly reload: () => void;
}

/** The work items of iterations of a board, read as the viewer, side by side. */
export function useCapacityWork(question: WorkQuestion): CapacityWork {
  const { board, boardFieldId, jqls } = question;
  const key = [...jqls, JSON.stringify(board.estimate), boardFieldId ?? '', board.timeZone].join(' ; ');
  const { result, isLoading, reload } = useAnswer(key, async () => {
    const read = await readEstimatedWorks(question);
    return read.ok ? success({ ...read.value, readAt: Date.now() }) : read;
  });
  const read = result?.ok === true ? result.value : null;
  const answers = jqls.map((_jql, at) => (result?.ok === false ? result : (read?.items[at] ?? null)));
  return {
    works: answers.map((answer) => (answer === null ? null : workOf(answer))),
    error: answers.find((answer) => answer?.ok === false)?.error ?? null,
    estimate: read?.estimate ?? null,
    readAt: read?.readAt ?? null,
    isLoading,
    reload,
  };
}

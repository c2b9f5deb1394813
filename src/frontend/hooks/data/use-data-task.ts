import { useState } from 'react';
import type { DataTaskState } from '../../../contract/data';
import type { AppError } from '../../../core/error';
import type { Result } from '../../../core/result';
import { call } from '../../call';

export interface DataTaskRun {
  readonly isRunning: boolean;
  readonly error: AppError | null;
  /** How far it is; null before one begins. */
  readonly task: DataTaskState | null;
  /** Begins a task, or takes up one that was begun, and goes on until it is done. */
  readonly run: (begin: () => Promise<Result<DataTaskState, AppError>>) => Promise<void>;
}

/** A deletion, slice by slice. Whoever leaves the page leaves the rest of it to the daily clean-up. */
export function useDataTask(): DataTaskRun {
  const [state, setState] = useState<Omit<DataTaskRun, 'run'>>({
    isRunning: false,
    error: null,
    task: null,
  });
  return {
    ...state,
    run: async (begin) => {
      setState({ isRunning: true, error: null, task: null });
      let answer = await begin();
      while (answer.ok && answer.value.next !== null) {
        const { id, next } = answer.value;
        setState({ isRunning: true, error: null, task: answer.value });
        answer = await call('data/continue', { id, from: next });
      }
      setState((before) =>
        answer.ok
          ? { isRunning: false, error: null, task: answer.value }
          : { ...before, isRunning: false, error: answer.error },
      );
    },
  };
}

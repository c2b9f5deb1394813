import type { DataTaskState } from '../../contract/data';
import type { AppError } from '../../core/error';
import type { DataTask } from '../../core/privacy/data-task';
import { STORED_NAMES, type StoredName } from '../../core/privacy/stored-types';
import type { Result } from '../../core/result';
import type { Ports } from '../../ports/ports';
import { taskState } from './task-state';

interface TaskInput extends Pick<DataTask, 'kind' | 'by' | 'accountIds'> {
  /** Null for all types. */
  readonly names: readonly StoredName[] | null;
}

/** A task does not go through tasks: it would find itself. */
export const TASK_NAMES: readonly StoredName[] = STORED_NAMES.filter((name) => name !== 'data-task');

/** Writes down what is going to be deleted, erased or reported. Nothing is done yet. */
export async function beginDataTask(
  { store, clock, ids }: Pick<Ports, 'store' | 'clock' | 'ids'>,
  { names, ...input }: TaskInput,
): Promise<Result<DataTaskState, AppError>> {
  const id = ids.next();
  const meant = TASK_NAMES.filter((name) => names === null || names.includes(name));
  const written = await store.writeOne('data-task', id, {
    ...{ version: 1, ...input, names: meant, scope: names === null ? [] : meant },
    ...{ startedAt: clock.now(), done: 0, unreadable: 0 },
  });
  return written.ok ? { ok: true, value: taskState(id, written.value, null) } : written;
}

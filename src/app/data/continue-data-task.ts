import type { ContinuePayload, DataTaskState } from '../../contract/data';
import { appError, type AppError } from '../../core/error';
import type { DataTask } from '../../core/privacy/data-task';
import { isStoredName, type StoredName } from '../../core/privacy/stored-types';
import { failure, success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';
import { TASK_ENDS } from './end-data-task';
import { taskState } from './task-state';
import { TASK_WORKS, type SliceYield } from './task-works';
import { walkRecords } from './walk-records';

/**
 * Goes on with a task for as long as one call may take. How far it is by types is written down after each slice, so that
 * nothing is lost where nobody calls again; with the last slice the task itself goes, in the same moment in which the log says
 * that it is done. Two who go on with the same task do the same twice, and it is counted for both.
 */
export async function continueDataTask(
  ports: Pick<Ports, 'archive' | 'store' | 'clock' | 'reportAccounts'>,
  { id, from }: ContinuePayload,
): Promise<Result<DataTaskState, AppError>> {
  const stored = await ports.store.readOne('data-task', id);
  if (!stored.ok) return stored;
  if (stored.value === null) return failure(appError('task-gone'));
  const task = stored.value;
  const names = task.names.filter(isStoredName);
  const work = TASK_WORKS[task.kind](ports, task);
  const walked = await walkRecords(ports, {
    names,
    // What comes before is done; what comes after cannot be, whoever says so.
    from: from !== null && from.name === names[0] ? from : null,
    visit: work.visit,
  });
  const next = walked.ok ? walked.value : null;
  const left = walked.ok ? namesFrom(names, next?.name ?? null) : names;
  const part = await work.close();
  const after = (present: DataTask): DataTask => added(present, left, part);
  if (left.length === 0) {
    const ended = await TASK_ENDS[task.kind](ports, { id, after });
    return ended.ok ? success(taskState(id, ended.value ?? after(task), null)) : ended;
  }
  const place = { name: 'data-task', id } as const;
  const written = await ports.store.replaceOne(place, place, (present) => success(after(present)));
  if (!written.ok) return written;
  if (!walked.ok) return walked;
  return written.value === null
    ? failure(appError('task-gone'))
    : success(taskState(id, written.value.record, next));
}

function namesFrom(names: readonly StoredName[], first: StoredName | null): readonly StoredName[] {
  return first === null ? [] : names.slice(names.indexOf(first));
}

/** Types that somebody else finished meanwhile stay finished. */
function added(
  task: DataTask,
  left: readonly StoredName[],
  { done, unreadable, accountIds }: SliceYield,
): DataTask {
  return {
    ...task,
    names: left.filter((name) => task.names.includes(name)),
    accountIds: [...new Set([...task.accountIds, ...accountIds])],
    done: task.done + done,
    unreadable: task.unreadable + unreadable,
  };
}

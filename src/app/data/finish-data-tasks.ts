import type { DataTaskState } from '../../contract/data';
import type { AppError } from '../../core/error';
import { success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';
import { continueDataTask } from './continue-data-task';
import { listDataTasks } from './list-data-tasks';

type Needed = Pick<Ports, 'archive' | 'store' | 'clock' | 'reportAccounts'>;

/** No slice is begun when less time is left. */
const SLICE_MS = 15_000;

/** Goes on with what somebody began and did not finish, one after the other, for as long as there is time. */
export async function finishDataTasks(ports: Needed): Promise<Result<null, AppError>> {
  const tasks = await listDataTasks(ports);
  if (!tasks.ok) return tasks;
  for (const task of tasks.value) {
    const finished = await finishDataTask(ports, task);
    if (!finished.ok && finished.error.code !== 'task-gone') return finished;
  }
  return success(null);
}

/** Goes on with a task until it is done or time is up. */
export async function finishDataTask(ports: Needed, task: DataTaskState): Promise<Result<null, AppError>> {
  let { next } = task;
  while (next !== null && ports.clock.remainingMs() >= SLICE_MS) {
    const state = await continueDataTask(ports, { id: task.id, from: next });
    if (!state.ok) return state;
    next = state.value.next;
  }
  return success(null);
}

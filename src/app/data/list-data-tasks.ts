import type { DataTaskState } from '../../contract/data';
import type { AppError } from '../../core/error';
import { success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';
import { taskState } from './task-state';

/** What was begun and not finished. */
export async function listDataTasks({
  store,
}: Pick<Ports, 'store'>): Promise<Result<readonly DataTaskState[], AppError>> {
  const entries = await store.list('data-task', '');
  return success(entries.flatMap(({ id, record }) => (record.ok ? [taskState(id, record.value, null)] : [])));
}

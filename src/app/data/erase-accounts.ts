import type { AppError } from '../../core/error';
import { success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';
import { beginDataTask } from './begin-data-task';
import { finishDataTask } from './finish-data-tasks';

/** Erases people whose accounts are no more. What does not fit into this call is done by the daily clean-up. */
export async function eraseAccounts(
  ports: Pick<Ports, 'archive' | 'store' | 'clock' | 'ids' | 'reportAccounts'>,
  accountIds: readonly string[],
): Promise<Result<null, AppError>> {
  if (accountIds.length === 0) return success(null);
  const begun = await beginDataTask(ports, { kind: 'erase', accountIds, names: null, by: null });
  return begun.ok ? finishDataTask(ports, begun.value) : begun;
}

import type { AppError } from '../../core/error';
import { actionsInOrder, type AdminAction } from '../../core/privacy/admin-action';
import { success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';

/** More of them nobody reads on a page; the export has all. */
const ACTIONS_MAX = 200;

/** The latest administrative actions. */
export async function listActions({
  store,
}: Pick<Ports, 'store'>): Promise<Result<readonly AdminAction[], AppError>> {
  const entries = await store.list('admin-action', '');
  const readable = entries.flatMap(({ record }) => (record.ok ? [record.value] : []));
  return success(actionsInOrder(readable).slice(0, ACTIONS_MAX));
}

import type { AppError } from '../core/error';
import { isExpired } from '../core/report/trash';
import { success, type Result } from '../core/result';
import type { Ports } from '../ports/ports';
import { reportStateIds } from './keep-report-state';

/** Deletes for good what was in the trash for its whole time, earlier states first: what stops here goes on the next time. */
export async function purgeReports({
  store,
  clock,
}: Pick<Ports, 'store' | 'clock'>): Promise<Result<null, AppError>> {
  for (const { id, record } of await store.listRevised('report', '')) {
    if (!record.ok || !isExpired(record.value.record, clock.now())) continue;
    await store.removeRevised('report-state', reportStateIds(id, record.value.revision));
    await store.removeRevised('report-deliveries', [id]);
    await store.removeRevised('report', [id]);
  }
  return success(null);
}

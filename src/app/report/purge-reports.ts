import { isExpired } from '../../core/report/trash';
import type { Ports } from '../../ports/ports';
import { reportStateIds } from './keep-report-state';

/**
 * Deletes for good what was in the trash for its whole time, earlier states first: what stops here goes on the next time. Gives
 * how many reports.
 */
export async function purgeReports({ store, clock }: Pick<Ports, 'store' | 'clock'>): Promise<number> {
  let purged = 0;
  for (const { id, record } of await store.listRevised('report', '')) {
    if (!record.ok || !isExpired(record.value.record, clock.now())) continue;
    await store.removeRevised('report-state', reportStateIds(id, record.value.revision));
    await store.removeRevised('report-deliveries', [id]);
    await store.removeRevised('report', [id]);
    purged += 1;
  }
  return purged;
}

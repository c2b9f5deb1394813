import type { TrashRules } from '../../core/privacy/trash';
import { isExpired } from '../../core/report/trash';
import type { Ports } from '../../ports/ports';
import { reportStateIds } from './keep-report-state';

/**
 * Deletes for good what was in the trash for its whole time, earlier states first: what stops here goes on the next time. Gives
 * how many reports.
 */
export async function purgeReports({ store }: Pick<Ports, 'store'>, rules: TrashRules): Promise<number> {
  let purged = 0;
  for (const { id, record } of await store.listRevised('report', '')) {
    if (!record.ok || !isExpired(record.value.record, rules)) continue;
    // The list lags behind: by now somebody may have put it back.
    const found = await store.readRevised('report', [id]);
    const present = found.ok ? found.value.get(id) : undefined;
    if (present === undefined || !isExpired(present.record, rules)) continue;
    await store.removeRevised('report-state', reportStateIds(id, present.revision));
    await store.removeRevised('report-deliveries', [id]);
    await store.removeRevised('report', [id]);
    purged += 1;
  }
  return purged;
}

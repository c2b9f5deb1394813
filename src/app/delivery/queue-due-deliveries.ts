import type { DeliveryRef } from '../../contract/deliveries';
import type { AppError } from '../../core/error';
import { msUntilFree } from '../../core/report/delivery/run-delivery';
import { success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';

/** Hands each delivery whose time has come to a function of its own. */
export async function queueDueDeliveries({
  store,
  clock,
  queue,
}: Pick<Ports, 'store' | 'clock' | 'queue'>): Promise<Result<null, AppError>> {
  const kept = await store.listRevised('report-deliveries', '');
  const now = clock.now();
  const due = kept.flatMap(({ id: reportId, record }): readonly DeliveryRef[] =>
    record.ok
      ? record.value.record.deliveries
          .filter((delivery) => msUntilFree(delivery, now) === 0)
          .map(({ id }) => ({ reportId, id }))
      : [],
  );
  await queue.push('deliveries', due);
  return success(null);
}

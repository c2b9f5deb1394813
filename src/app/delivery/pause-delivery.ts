import type { PauseDeliveryPayload } from '../../contract/deliveries';
import { appError, type AppError } from '../../core/error';
import type { Delivery } from '../../core/report/delivery/delivery';
import { setPaused } from '../../core/report/delivery/run-delivery';
import { failure, success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';
import { changeDeliveries, ownReport } from './change-deliveries';

/** Stops a delivery, or lets it begin anew: that is for its owner alone, in whose name it runs. */
export async function pauseDelivery(
  ports: Pick<Ports, 'store' | 'clock'>,
  { reportId, id, isPaused }: PauseDeliveryPayload,
  accountId: string,
): Promise<Result<readonly Delivery[], AppError>> {
  const report = await ownReport(ports, reportId, accountId);
  if (!report.ok) return report;
  return changeDeliveries(ports, reportId, (present) => {
    const delivery = present.find((one) => one.id === id);
    if (delivery === undefined) return failure(appError('delivery-gone'));
    if (!isPaused && delivery.ownerId !== accountId) return failure(appError('delivery-of-another'));
    const changed = setPaused(delivery, isPaused, ports.clock.now());
    return success(present.map((one) => (one.id === id ? changed : one)));
  });
}

import type { DeliveryRef } from '../../contract/deliveries';
import type { AppError } from '../../core/error';
import type { Delivery } from '../../core/report/delivery/delivery';
import { success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';
import { changeDeliveries, ownReport } from './change-deliveries';

/** Whatever runs of it is not stopped any more. One that is gone already is as deleted as it should be. */
export async function deleteDelivery(
  ports: Pick<Ports, 'store'>,
  { reportId, id }: DeliveryRef,
  accountId: string,
): Promise<Result<readonly Delivery[], AppError>> {
  const report = await ownReport(ports, reportId, accountId);
  if (!report.ok) return report;
  return changeDeliveries(ports, reportId, (present) =>
    success(present.some((one) => one.id === id) ? present.filter((one) => one.id !== id) : null),
  );
}

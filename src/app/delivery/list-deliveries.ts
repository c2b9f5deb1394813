import type { DeliveriesRef } from '../../contract/deliveries';
import type { AppError } from '../../core/error';
import type { Delivery } from '../../core/report/delivery/delivery';
import type { Result } from '../../core/result';
import type { Ports } from '../../ports/ports';
import { ownReport, readDeliveries } from './change-deliveries';

export async function listDeliveries(
  ports: Pick<Ports, 'store'>,
  { reportId }: DeliveriesRef,
  accountId: string,
): Promise<Result<readonly Delivery[], AppError>> {
  const report = await ownReport(ports, reportId, accountId);
  return report.ok ? readDeliveries(ports, reportId) : report;
}

import { appError, type AppError } from '../../core/error';
import { mayChangeReport } from '../../core/report/access';
import type { Delivery } from '../../core/report/delivery/delivery';
import { failure, success, type Result } from '../../core/result';
import type { ReportRecord } from '../../core/report/report-records';
import type { Ports } from '../../ports/ports';
import { changeRevised } from '../record/change-revised';

type StorePort = Pick<Ports, 'store'>;

/** A report that the caller administers. */
export async function ownReport(
  { store }: StorePort,
  reportId: string,
  accountId: string,
): Promise<Result<ReportRecord, AppError>> {
  const found = await store.readRevised('report', [reportId]);
  if (!found.ok) return found;
  const record = found.value.get(reportId)?.record;
  return record !== undefined && record.deletedAt === null && mayChangeReport(record, accountId)
    ? success(record)
    : failure(appError('report-gone'));
}

/** The deliveries of a report, none for most. */
export async function readDeliveries(
  { store }: StorePort,
  reportId: string,
): Promise<Result<readonly Delivery[], AppError>> {
  const found = await store.readRevised('report-deliveries', [reportId]);
  return found.ok ? success(found.value.get(reportId)?.record.deliveries ?? []) : found;
}

/** Changes them as they are now; null leaves them. Answers what they are then. */
export async function changeDeliveries(
  ports: StorePort,
  reportId: string,
  change: (present: readonly Delivery[]) => Result<readonly Delivery[] | null, AppError>,
): Promise<Result<readonly Delivery[], AppError>> {
  let after: readonly Delivery[] = [];
  const changed = await changeRevised(ports, {
    name: 'report-deliveries',
    id: reportId,
    change: (present) => {
      const before = present?.record.deliveries ?? [];
      const deliveries = change(before);
      if (!deliveries.ok) return Promise.resolve(deliveries);
      after = deliveries.value ?? before;
      const record = deliveries.value === null ? null : { version: 1 as const, deliveries: deliveries.value };
      return Promise.resolve(success(record));
    },
  });
  return changed.ok ? success(after) : changed;
}

import type { CapacityReportRef } from '../../contract/capacity-reports';
import { mayDeleteReport } from '../../core/capacity/report/report-access';
import { appError, type AppError } from '../../core/error';
import type { DeletedEntry } from '../../core/privacy/trash';
import { failure, success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';
import { checkReport } from './check-report';
import { setAside } from '../record/set-aside';

/** Puts a report where it can be restored from for a while. */
export async function deleteCapacityReport(
  ports: Pick<Ports, 'store' | 'clock' | 'jira'>,
  { id }: CapacityReportRef,
  accountId: string,
): Promise<Result<DeletedEntry, AppError>> {
  const stored = await ports.store.readOne('capacity-report', id);
  const found = await checkReport(ports, { stored, accountId, may: mayDeleteReport });
  if (!found.ok) return found;
  const gone = await setAside(ports, 'capacity-report', id);
  if (!gone.ok) return gone;
  return gone.value === null ? failure(appError('report-gone')) : success(gone.value);
}

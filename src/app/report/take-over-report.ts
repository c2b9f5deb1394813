import type { ReportRef } from '../../contract/reports';
import { appError, type AppError } from '../../core/error';
import type { Revised } from '../../core/privacy/revised-records';
import type { ReportRecord } from '../../core/report/report-records';
import { failure, success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';
import { changeReport } from './change-report';
import { findOrphanReports } from './find-orphan-reports';

/** Makes the caller the only administrator of a report that has none left. */
export function takeOverReport(
  ports: Pick<Ports, 'store' | 'jira' | 'clock'>,
  { id }: ReportRef,
  accountId: string,
): Promise<Result<null, AppError>> {
  return changeReport(ports, {
    id,
    check: (present) => checkOrphan(ports, present),
    change: (record) => ({
      ...record,
      ...{ administrators: [accountId], changedAt: ports.clock.now(), changedBy: accountId },
    }),
  });
}

async function checkOrphan(
  ports: Pick<Ports, 'jira'>,
  present: Revised<ReportRecord> | null,
): Promise<Result<Revised<ReportRecord>, AppError>> {
  if (present === null || present.record.deletedAt !== null) return failure(appError('report-gone'));
  const orphans = await findOrphanReports(ports, [present.record]);
  if (!orphans.ok) return orphans;
  return orphans.value.length === 1 ? success(present) : failure(appError('report-gone'));
}

import type { CapacityReport } from '../core/capacity/records/capacity-report';
import { mayDeleteReport, type ReportReader } from '../core/capacity/report/report-access';
import { appError, type AppError } from '../core/error';
import { failure, success, type Result } from '../core/result';
import type { Ports } from '../ports/ports';
import { reportReader } from './report-reader';

interface Allowed {
  readonly report: CapacityReport;
  readonly reader: ReportReader;
}

/** A report that was read, if the caller may delete it and put it back. */
export async function checkMayDelete(
  ports: Pick<Ports, 'jira'>,
  stored: Result<CapacityReport | null, AppError>,
  accountId: string,
): Promise<Result<Allowed, AppError>> {
  if (!stored.ok) return stored;
  const report = stored.value;
  if (report === null) return failure(appError('report-gone'));
  const reader = await reportReader(ports, [report], accountId);
  if (!reader.ok) return reader;
  return mayDeleteReport(report, reader.value)
    ? success({ report, reader: reader.value })
    : failure(appError('forbidden'));
}

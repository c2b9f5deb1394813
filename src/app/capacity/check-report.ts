import type { CapacityReport } from '../../core/capacity/records/capacity-report';
import { mayReadReport, type ReportReader } from '../../core/capacity/report/report-access';
import { appError, type AppError } from '../../core/error';
import { failure, success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';
import { reportReader } from './report-reader';

interface ReportQuestion {
  readonly stored: Result<CapacityReport | null, AppError>;
  readonly accountId: string;
  /** What is to be done with it. */
  readonly may: (report: CapacityReport, reader: ReportReader) => boolean;
}

interface Allowed {
  readonly report: CapacityReport;
  readonly reader: ReportReader;
}

/** A report that was read, if the caller may do that with it. Who may not open it is not told that there is one. */
export async function checkReport(
  ports: Pick<Ports, 'jira'>,
  { stored, accountId, may }: ReportQuestion,
): Promise<Result<Allowed, AppError>> {
  if (!stored.ok) return stored;
  const report = stored.value;
  if (report === null) return failure(appError('report-gone'));
  const reader = await reportReader(ports, [report], accountId);
  if (!reader.ok) return reader;
  if (!mayReadReport(report, reader.value)) return failure(appError('report-gone'));
  return may(report, reader.value)
    ? success({ report, reader: reader.value })
    : failure(appError('forbidden'));
}

import type { OpenReport, ReportRef } from '../../contract/reports';
import { appError, type AppError } from '../../core/error';
import { failure, success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';
import { readReports } from './read-reports';

/** A report that the caller may open. */
export async function readReport(
  ports: Pick<Ports, 'store' | 'jira'>,
  { id }: ReportRef,
  accountId: string,
): Promise<Result<OpenReport, AppError>> {
  const found = await readReports(ports, { ids: [id] }, accountId);
  if (!found.ok) return found;
  const [report] = found.value;
  return report === undefined ? failure(appError('report-gone')) : success(report);
}

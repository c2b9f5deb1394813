import { appError, type AppError } from '../../core/error';
import type { Revised } from '../../core/privacy/revised-records';
import { mayChangeReport, mayOpenReport } from '../../core/report/access';
import type { ReportRecord } from '../../core/report/report-records';
import { failure, success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';
import { reportViewer } from './report-viewer';

type Found = Revised<ReportRecord>;

/**
 * A report that was read, if the caller may open it and it is not in the trash. All else is one answer: that a report is there
 * is already more than others may know.
 */
export async function checkMayOpen(
  ports: Pick<Ports, 'jira'>,
  found: Found | null,
  accountId: string,
): Promise<Result<Found, AppError>> {
  if (found === null || found.record.deletedAt !== null) return failure(appError('report-gone'));
  const viewer = await reportViewer(ports, [found.record], accountId);
  if (!viewer.ok) return viewer;
  return mayOpenReport(found.record, viewer.value) ? success(found) : failure(appError('report-gone'));
}

/** The same, if the caller may change it as well; who only may open it is told so. */
export async function checkMayChange(
  ports: Pick<Ports, 'jira'>,
  found: Found | null,
  accountId: string,
): Promise<Result<Found, AppError>> {
  const opened = await checkMayOpen(ports, found, accountId);
  if (!opened.ok) return opened;
  return mayChangeReport(opened.value.record, accountId) ? opened : failure(appError('forbidden'));
}

import type { ReportRef } from '../../contract/reports';
import type { AppError } from '../../core/error';
import type { Result } from '../../core/result';
import type { Ports } from '../../ports/ports';
import { changeReport } from './change-report';
import { checkMayChange } from './report-rights';

/** Puts a report into the trash. */
export function deleteReport(
  ports: Pick<Ports, 'store' | 'clock' | 'jira'>,
  { id }: ReportRef,
  accountId: string,
): Promise<Result<null, AppError>> {
  return changeReport(ports, {
    id,
    check: (present) => checkMayChange(ports, present, accountId),
    change: (record) => ({ ...record, deletedAt: ports.clock.now() }),
  });
}

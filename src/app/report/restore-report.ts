import type { ReportRef } from '../../contract/reports';
import { appError, type AppError } from '../../core/error';
import { isInTrash } from '../../core/report/trash';
import { mayChangeReport } from '../../core/report/access';
import { failure, success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';
import { changeReport } from './change-report';

/** Takes a report out of the trash; for all but its administrators there is none. */
export function restoreReport(
  ports: Pick<Ports, 'store' | 'clock'>,
  { id }: ReportRef,
  accountId: string,
): Promise<Result<null, AppError>> {
  return changeReport(ports, {
    id,
    check: (present) => {
      const isThere =
        present !== null &&
        isInTrash(present.record, ports.clock.now()) &&
        mayChangeReport(present.record, accountId);
      return Promise.resolve(isThere ? success(present) : failure(appError('report-gone')));
    },
    change: (record) => ({ ...record, deletedAt: null }),
  });
}

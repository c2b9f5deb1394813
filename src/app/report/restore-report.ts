import type { ReportRef } from '../../contract/reports';
import { appError, type AppError } from '../../core/error';
import { isInTrash } from '../../core/report/trash';
import { mayChangeReport } from '../../core/report/access';
import { failure, success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';
import { readTrashRules } from '../record/read-trash-rules';
import { changeReport } from './change-report';

/** Takes a report out of the trash; for all but its administrators there is none. */
export async function restoreReport(
  ports: Pick<Ports, 'store' | 'clock'>,
  { id }: ReportRef,
  accountId: string,
): Promise<Result<null, AppError>> {
  const rules = await readTrashRules(ports);
  if (!rules.ok) return rules;
  return changeReport(ports, {
    id,
    check: (present) => {
      const isThere =
        present !== null &&
        isInTrash(present.record, rules.value) &&
        mayChangeReport(present.record, accountId);
      return Promise.resolve(isThere ? success(present) : failure(appError('report-gone')));
    },
    change: (record) => ({ ...record, deletedAt: null }),
  });
}

import type { DeletedReport, ReportRef } from '../../contract/reports';
import type { AppError } from '../../core/error';
import { restorableUntil } from '../../core/privacy/trash';
import { success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';
import { readTrashRules } from '../record/read-trash-rules';
import { changeReport } from './change-report';
import { checkMayChange } from './report-rights';

/** Puts a report into the trash. */
export async function deleteReport(
  ports: Pick<Ports, 'store' | 'clock' | 'jira'>,
  { id }: ReportRef,
  accountId: string,
): Promise<Result<DeletedReport, AppError>> {
  const rules = await readTrashRules(ports);
  if (!rules.ok) return rules;
  const deletedAt = rules.value.now;
  const changed = await changeReport(ports, {
    id,
    check: (present) => checkMayChange(ports, present, accountId),
    change: (record) => ({ ...record, deletedAt }),
  });
  return changed.ok
    ? success({ restorableUntil: restorableUntil('report', { deletedAt }, rules.value) })
    : changed;
}

import type { CapacityReportEntry, CapacityReportRef } from '../../contract/capacity-reports';
import { mayDeleteReport } from '../../core/capacity/report/report-access';
import { appError, type AppError } from '../../core/error';
import { failure, success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';
import { checkReport } from './check-report';
import { savedReportEntry } from './saved-report-entry';
import { putBack } from '../record/set-aside';

/** Undoes a deletion; its owner stays who it was. */
export async function restoreCapacityReport(
  ports: Pick<Ports, 'store' | 'clock' | 'jira'>,
  { id }: CapacityReportRef,
  accountId: string,
): Promise<Result<CapacityReportEntry, AppError>> {
  const stored = await ports.store.readOne('deleted-capacity-report', id);
  const found = await checkReport(ports, { stored, accountId, may: mayDeleteReport });
  if (!found.ok) return found;
  const restored = await putBack(ports, 'capacity-report', id);
  if (!restored.ok) return restored;
  if (restored.value === null) return failure(appError('report-gone'));
  return success(savedReportEntry(id, restored.value, found.value.reader));
}

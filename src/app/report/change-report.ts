import type { AppError } from '../../core/error';
import type { Revised } from '../../core/privacy/revised-records';
import type { ReportRecord } from '../../core/report/report-records';
import { success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';
import { changeRevised } from '../record/change-revised';
import { keepReportState } from './keep-report-state';

interface ReportChangeInput {
  readonly id: string;
  /** Whether the caller may make the change to what is there; null for none. */
  readonly check: (present: Revised<ReportRecord> | null) => Promise<Result<Revised<ReportRecord>, AppError>>;
  readonly change: (record: ReportRecord) => ReportRecord;
}

/** Changes a report as it is now, and keeps what it was. */
export function changeReport(
  ports: Pick<Ports, 'store'>,
  { id, check, change }: ReportChangeInput,
): Promise<Result<null, AppError>> {
  return changeRevised(ports, {
    name: 'report',
    id,
    change: async (present) => {
      const found = await check(present);
      if (!found.ok) return found;
      const kept = await keepReportState(ports, id, found.value);
      return kept.ok ? success(change(found.value.record)) : kept;
    },
  });
}

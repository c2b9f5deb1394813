import type { AppError } from '../../core/error';
import type { Revised } from '../../core/privacy/revised-records';
import { REPORT_STATES_MAX, reportOf, type ReportRecord } from '../../core/report/report-records';
import { success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';

/** Under what the state of a report is kept that a change of this number made. */
export function reportStateId(id: string, revision: number): string {
  return `${id}.${revision}`;
}

/** Under what earlier states of a report with this revision may be kept. */
export function reportStateIds(id: string, revision: number): readonly string[] {
  const first = Math.max(1, revision - REPORT_STATES_MAX);
  return Array.from({ length: revision - first }, (_, at) => reportStateId(id, first + at));
}

/**
 * Keeps a report as it is, before something is written over it: whatever happens in between, no state is lost. Of two who are
 * about to change it both keep the same. The state that is too old by then goes.
 */
export async function keepReportState(
  { store }: Pick<Ports, 'store'>,
  id: string,
  { revision, record }: Revised<ReportRecord>,
): Promise<Result<null, AppError>> {
  const { changedAt, changedBy } = record;
  const state = { ...reportOf(record), changedAt, changedBy };
  const kept = await store.writeRevised('report-state', reportStateId(id, revision), {
    record: state,
    seen: null,
  });
  if (!kept.ok && kept.error.code !== 'conflict') return kept;
  const tooOld = revision - REPORT_STATES_MAX;
  if (tooOld > 0) await store.removeRevised('report-state', [reportStateId(id, tooOld)]);
  return success(null);
}

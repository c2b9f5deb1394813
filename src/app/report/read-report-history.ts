import type { ReportChange, ReportRef } from '../../contract/reports';
import type { AppError } from '../../core/error';
import { inputOf } from '../../core/report/report';
import type { ReportState } from '../../core/report/report-records';
import { success, type Result } from '../../core/result';
import { isSameJson } from '../../core/same-json';
import type { Ports } from '../../ports/ports';
import { checkMayChange } from './report-rights';
import { reportStateId, reportStateIds } from './keep-report-state';

/**
 * What a report is and was, the newest first. A state is there once: what only was put into the trash and back again was not
 * changed.
 */
export async function readReportHistory(
  ports: Pick<Ports, 'store' | 'jira'>,
  { id }: ReportRef,
  accountId: string,
): Promise<Result<readonly ReportChange[], AppError>> {
  const stored = await ports.store.readRevised('report', [id]);
  if (!stored.ok) return stored;
  const found = await checkMayChange(ports, stored.value.get(id) ?? null, accountId);
  if (!found.ok) return found;
  const { revision, record } = found.value;
  const earlier = await ports.store.readRevised('report-state', reportStateIds(id, revision));
  if (!earlier.ok) return earlier;
  const changes: ReportChange[] = [];
  for (let at = revision; at > 0; at--) {
    const state = at === revision ? record : earlier.value.get(reportStateId(id, at))?.record;
    if (state === undefined) continue;
    const change = reportChange(at, state);
    if (isSameJson({ ...changes.at(-1), revision: at }, change)) changes.pop();
    changes.push(change);
  }
  return success(changes);
}

function reportChange(revision: number, state: ReportState): ReportChange {
  return { revision, at: state.changedAt, by: state.changedBy, report: inputOf(state) };
}

import type { SavedReport, SaveReportPayload } from '../../contract/reports';
import { appError, type AppError } from '../../core/error';
import { jsonBytes } from '../../core/json-bytes';
import type { Revised } from '../../core/privacy/revised-records';
import { mayChangeReport } from '../../core/report/access';
import { inputOf, type ReportInput } from '../../core/report/report';
import { REPORT_BYTES_MAX, reportOf, REPORTS_MAX, type ReportRecord } from '../../core/report/report-records';
import { failure, success, type Result } from '../../core/result';
import { isSameJson } from '../../core/same-json';
import type { Ports } from '../../ports/ports';
import { checkMayChange, checkMayOpen } from './report-rights';
import { keepReportState } from './keep-report-state';
import { readActiveAccounts } from './read-active-accounts';
import { saveRevised } from '../record/save-revised';

type SavePorts = Pick<Ports, 'store' | 'clock' | 'jira'>;

/** Makes a report or changes one; who did not see the last change is answered with what is there now. */
export async function saveReport(
  ports: SavePorts,
  { id, seen, report }: SaveReportPayload,
  accountId: string,
): Promise<Result<SavedReport, AppError>> {
  if (jsonBytes(report) > REPORT_BYTES_MAX) {
    return failure(appError('report-too-large', { maxKilobytes: REPORT_BYTES_MAX / 1000 }));
  }
  const stored = await ports.store.readRevised('report', [id]);
  if (!stored.ok) return stored;
  const present = stored.value.get(id) ?? null;
  if (present === null && seen === null) return create(ports, { id, report, accountId });
  if (present !== null && isThat(present, { seen, report, accountId })) {
    return success({ id, outcome: { kind: 'saved', saved: shown(present) } });
  }
  // An import brings back what is in its author's trash.
  const isBack = seen === null && present !== null && mayChangeReport(present.record, accountId);
  const asSeen = isBack && present.record.deletedAt !== null ? inUse(present) : present;
  const found = await checkMayChange(ports, asSeen, accountId);
  if (!found.ok) return found;
  if (asSeen === present && found.value.revision !== seen) {
    return success({ id, outcome: { kind: 'conflict', present: shown(found.value) } });
  }
  return change(ports, { id, present: found.value, report, accountId });
}

/** Whether what is there is what the caller wants to save: whoever got no answer sends it again. */
function isThat(
  { revision, record }: Revised<ReportRecord>,
  { seen, report, accountId }: Pick<SaveReportPayload, 'seen' | 'report'> & { readonly accountId: string },
): boolean {
  const wanted = seen === null ? withOwnAuthor(report, accountId) : report;
  return (
    revision === (seen ?? 0) + 1 &&
    record.changedBy === accountId &&
    record.deletedAt === null &&
    isSameJson(inputOf(record), wanted)
  );
}

function inUse({ revision, record }: Revised<ReportRecord>): Revised<ReportRecord> {
  return { revision, record: { ...record, deletedAt: null } };
}

interface WriteInput {
  readonly id: string;
  readonly report: ReportInput;
  readonly accountId: string;
}

/** Whoever makes a report is among its administrators. */
async function create(
  ports: SavePorts,
  { id, report, accountId }: WriteInput,
): Promise<Result<SavedReport, AppError>> {
  const kept = await ports.store.listRevised('report', '');
  if (kept.length >= REPORTS_MAX) return failure(appError('report-limit', { max: REPORTS_MAX }));
  return write(ports, { id, report: withOwnAuthor(report, accountId), accountId, seen: null });
}

function withOwnAuthor(report: ReportInput, accountId: string): ReportInput {
  if (mayChangeReport(report, accountId)) return report;
  return { ...report, administrators: [accountId, ...report.administrators] };
}

async function change(
  ports: SavePorts,
  { id, present, report, accountId }: WriteInput & { readonly present: Revised<ReportRecord> },
): Promise<Result<SavedReport, AppError>> {
  const handed = await checkHandOver(ports, report, accountId);
  if (!handed.ok) return handed;
  const kept = await keepReportState(ports, id, present);
  return kept.ok ? write(ports, { id, report, accountId, seen: present.revision }) : kept;
}

/** Who hands a report over hands it to somebody. */
async function checkHandOver(
  ports: Pick<Ports, 'jira'>,
  report: ReportInput,
  accountId: string,
): Promise<Result<null, AppError>> {
  if (mayChangeReport(report, accountId)) return success(null);
  const active = await readActiveAccounts(ports, report.administrators);
  if (!active.ok) return active;
  return active.value.size > 0
    ? success(null)
    : failure(appError('report-without-administrator', {}, { path: 'administrators' }));
}

async function write(
  ports: SavePorts,
  { id, report, accountId, seen }: WriteInput & { readonly seen: number | null },
): Promise<Result<SavedReport, AppError>> {
  const record: ReportRecord = {
    ...{ ...report, version: 2 },
    ...{ changedAt: ports.clock.now(), changedBy: accountId, deletedAt: null },
  };
  const outcome = await saveRevised(ports, { name: 'report', id, change: { record, seen } });
  if (!outcome.ok) return outcome;
  if (outcome.value.kind === 'saved') {
    return success({ id, outcome: { kind: 'saved', saved: shown(outcome.value.saved) } });
  }
  // The one who was faster may have taken it away.
  const present = await checkMayOpen(ports, outcome.value.present, accountId);
  return present.ok ? success({ id, outcome: { kind: 'conflict', present: shown(present.value) } }) : present;
}

function shown({ revision, record }: Revised<ReportRecord>) {
  return { revision, record: reportOf(record) };
}

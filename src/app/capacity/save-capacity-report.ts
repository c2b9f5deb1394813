import type { CapacityReportEntry, SaveCapacityReportPayload } from '../../contract/capacity-reports';
import { outcomeOf, type WriteOutcome } from '../../contract/change';
import type { CapacityReport } from '../../core/capacity/records/capacity-report';
import type { ReportReader } from '../../core/capacity/report/report-access';
import { appError, type AppError } from '../../core/error';
import { failure, success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';
import { saveRevised } from '../record/save-revised';
import { checkReport } from './check-report';
import { savedReportEntry } from './saved-report-entry';
import { reportReader } from './report-reader';

/** All of them come in one answer of a resolver; with their boards they stay below the 5 MB that it may have. */
const REPORTS_MAX = 500;

/** Keeps a report under its owner's name; only its owner changes it. */
export async function saveCapacityReport(
  ports: Pick<Ports, 'store' | 'jira'>,
  { id, seen, report }: SaveCapacityReportPayload,
  accountId: string,
): Promise<Result<WriteOutcome<CapacityReportEntry>, AppError>> {
  const stored = await ports.store.readRevised('capacity-report', [id]);
  if (!stored.ok) return stored;
  const present = stored.value.get(id)?.record ?? null;
  const isNew = present === null && seen === null;
  const reader = await (isNew ? newReader(ports, accountId) : owner(ports, present, accountId));
  if (!reader.ok) return reader;
  const record: CapacityReport = { ...report, version: 1, ownerId: accountId };
  const outcome = await saveRevised(ports, { name: 'capacity-report', id, change: { record, seen } });
  if (!outcome.ok) return outcome;
  return success(outcomeOf(outcome.value, (saved) => savedReportEntry(id, saved, reader.value)));
}

type Reader = Promise<Result<ReportReader, AppError>>;

async function newReader(ports: Pick<Ports, 'store' | 'jira'>, accountId: string): Reader {
  const kept = await ports.store.list('capacity-report', '');
  if (kept.length >= REPORTS_MAX) return failure(appError('report-limit', { max: REPORTS_MAX }));
  return reportReader(ports, [], accountId);
}

async function owner(ports: Pick<Ports, 'jira'>, present: CapacityReport | null, accountId: string): Reader {
  const may = ({ ownerId }: CapacityReport): boolean => ownerId === accountId;
  const found = await checkReport(ports, { stored: success(present), accountId, may });
  return found.ok ? success(found.value.reader) : found;
}

import type { CapacityReportEntry, SaveCapacityReportPayload } from '../contract/capacity-reports';
import type { CapacityReport } from '../core/capacity/records/capacity-report';
import { appError, type AppError } from '../core/error';
import { failure, success, type Result } from '../core/result';
import type { Ports } from '../ports/ports';
import { savedReportEntry } from './saved-report-entry';
import { reportReader } from './report-reader';

/** All of them come in one answer of a resolver; with their boards they stay below the 5 MB that it may have. */
const REPORTS_MAX = 500;

/** Keeps a report under its owner's name. Only its owner changes it, so the last of two changes may win. */
export async function saveCapacityReport(
  ports: Pick<Ports, 'store' | 'ids' | 'jira'>,
  { id, report }: SaveCapacityReportPayload,
  accountId: string,
): Promise<Result<CapacityReportEntry, AppError>> {
  const allowed = await (id === null ? checkRoom(ports) : checkOwner(ports, id, accountId));
  if (!allowed.ok) return allowed;
  const record: CapacityReport = { ...report, version: 1, ownerId: accountId };
  const writtenId = id ?? ports.ids.next();
  const written = await ports.store.writeOne('capacity-report', writtenId, record);
  if (!written.ok) return written;
  const reader = await reportReader(ports, [], accountId);
  return reader.ok ? success(savedReportEntry(writtenId, written.value, reader.value)) : reader;
}

async function checkRoom({ store }: Pick<Ports, 'store'>): Promise<Result<null, AppError>> {
  const kept = await store.list('capacity-report', '');
  return kept.length < REPORTS_MAX ? success(null) : failure(appError('report-limit', { max: REPORTS_MAX }));
}

async function checkOwner(
  { store }: Pick<Ports, 'store'>,
  id: string,
  accountId: string,
): Promise<Result<null, AppError>> {
  const stored = await store.readOne('capacity-report', id);
  if (!stored.ok) return stored;
  if (stored.value === null) return failure(appError('report-gone'));
  return stored.value.ownerId === accountId ? success(null) : failure(appError('forbidden'));
}

import type { CapacityReportEntry, SaveCapacityReportPayload } from '../../contract/capacity-reports';
import type { CapacityReport } from '../../core/capacity/records/capacity-report';
import type { ReportReader } from '../../core/capacity/report/report-access';
import { appError, type AppError } from '../../core/error';
import { failure, success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';
import { checkReport } from './check-report';
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
  const reader = await (id === null ? newReader(ports, accountId) : owner(ports, id, accountId));
  if (!reader.ok) return reader;
  const record: CapacityReport = { ...report, version: 1, ownerId: accountId };
  const writtenId = id ?? ports.ids.next();
  const written = await ports.store.writeOne('capacity-report', writtenId, record);
  return written.ok ? success(savedReportEntry(writtenId, written.value, reader.value)) : written;
}

type Reader = Promise<Result<ReportReader, AppError>>;

async function newReader(ports: Pick<Ports, 'store' | 'jira'>, accountId: string): Reader {
  const kept = await ports.store.list('capacity-report', '');
  if (kept.length >= REPORTS_MAX) return failure(appError('report-limit', { max: REPORTS_MAX }));
  return reportReader(ports, [], accountId);
}

async function owner(ports: Pick<Ports, 'store' | 'jira'>, id: string, accountId: string): Reader {
  const stored = await ports.store.readOne('capacity-report', id);
  const may = ({ ownerId }: CapacityReport): boolean => ownerId === accountId;
  const found = await checkReport(ports, { stored, accountId, may });
  return found.ok ? success(found.value.reader) : found;
}

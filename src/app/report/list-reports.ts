import type { ReportLibrary } from '../../contract/reports';
import type { AppError } from '../../core/error';
import { callJira } from '../../core/jira/call';
import { hasPermission } from '../../core/jira/has-permission';
import { deletedEntries, type DeletedEntry, type TrashRules } from '../../core/privacy/trash';
import { mayChangeReport, mayOpenReport } from '../../core/report/access';
import type { ReportRecord } from '../../core/report/report-records';
import { success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';
import { readTrashRules } from '../record/read-trash-rules';
import { findOrphanReports } from './find-orphan-reports';
import { readFavouriteReports } from './read-favourite-reports';
import { reportViewer } from './report-viewer';

interface Entry {
  readonly id: string;
  readonly record: ReportRecord;
}

/** The reports that there are for the caller. Of one that cannot be read nobody knows who may open it: nobody does. */
export async function listReports(
  ports: Pick<Ports, 'store' | 'jira' | 'clock'>,
  accountId: string,
): Promise<Result<ReportLibrary, AppError>> {
  const [stored, favourites, rules, isJiraAdmin] = await Promise.all([
    ports.store.listRevised('report', ''),
    readFavouriteReports(ports, accountId),
    readTrashRules(ports),
    callJira(ports.jira.asViewer, hasPermission('ADMINISTER')),
  ]);
  if (!favourites.ok) return favourites;
  if (!rules.ok) return rules;
  if (!isJiraAdmin.ok) return isJiraAdmin;
  const all = stored.flatMap(({ id, record }) => (record.ok ? [{ id, record: record.value.record }] : []));
  const kept = all.filter(({ record }) => record.deletedAt === null);
  const records = kept.map(({ record }) => record);
  const [viewer, orphans] = await Promise.all([
    reportViewer(ports, records, accountId),
    isJiraAdmin.value ? findOrphanReports(ports, records) : success([]),
  ]);
  if (!viewer.ok) return viewer;
  if (!orphans.ok) return orphans;
  const isOrphan = new Set(orphans.value);
  return success({
    reports: kept
      .filter(({ record }) => mayOpenReport(record, viewer.value))
      .map((entry) => summaryOf(entry, { accountId, favourites: favourites.value })),
    deleted: all.flatMap((entry) => inTrash(entry, accountId, rules.value)),
    orphans: kept
      .filter(({ record }) => isOrphan.has(record))
      .map(({ id, record: { name, administrators } }) => ({ id, name, administrators })),
  });
}

function summaryOf(
  { id, record }: Entry,
  { accountId, favourites }: { readonly accountId: string; readonly favourites: ReadonlySet<string> },
): ReportLibrary['reports'][number] {
  const { name, description, isTemplate, definition, access, administrators, changedAt } = record;
  return {
    ...{ id, name, description, isTemplate, administrators, changedAt },
    ...{ source: definition.source, opensWith: definition.opensWith, access: access.kind },
    mayChange: mayChangeReport(record, accountId),
    isFavourite: favourites.has(id),
  };
}

function inTrash({ id, record }: Entry, accountId: string, rules: TrashRules): readonly DeletedEntry[] {
  const { name, deletedAt } = record;
  if (deletedAt === null || !mayChangeReport(record, accountId)) return [];
  return deletedEntries('report', { id, record: { name, deletedAt } }, rules);
}

import type { CapacityReportList } from '../../contract/capacity-reports';
import { mayDeleteReport, mayReadReport } from '../../core/capacity/report/report-access';
import type { AppError } from '../../core/error';
import { callJira } from '../../core/jira/call';
import { hasPermission } from '../../core/jira/has-permission';
import { deletedEntries } from '../../core/privacy/trash';
import { success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';
import { readTrashRules } from '../record/read-trash-rules';
import { savedReportEntry } from './saved-report-entry';
import { reportReader } from './report-reader';

/** The reports that the caller may open, and those that the caller may put back. */
export async function listCapacityReports(
  ports: Pick<Ports, 'store' | 'jira' | 'platform' | 'clock'>,
  accountId: string,
): Promise<Result<CapacityReportList, AppError>> {
  const { store, jira, platform } = ports;
  const [kept, gone, rules, mayCreate] = await Promise.all([
    store.listRevised('capacity-report', ''),
    store.list('deleted-capacity-report', ''),
    readTrashRules(ports),
    callJira(jira.asViewer, hasPermission(platform.permissionKey('create-capacity-reports'))),
  ]);
  if (!rules.ok) return rules;
  if (!mayCreate.ok) return mayCreate;
  const reports = readable(kept);
  const deleted = readable(gone);
  const all = [...reports.map(({ record }) => record.record), ...deleted.map(({ record }) => record)];
  const reader = await reportReader(ports, all, accountId);
  if (!reader.ok) return reader;
  return success({
    reports: reports
      .filter(({ record }) => mayReadReport(record.record, reader.value))
      .map(({ id, record }) => savedReportEntry(id, record, reader.value)),
    deleted: deleted
      .filter(({ record }) => mayDeleteReport(record, reader.value))
      .flatMap((entry) => deletedEntries('deleted-capacity-report', entry, rules.value)),
    mayCreate: mayCreate.value,
  });
}

/** Of one that cannot be read nobody knows who may open it: nobody does. */
function readable<T>(
  entries: readonly { readonly id: string; readonly record: Result<T, AppError> }[],
): readonly { readonly id: string; readonly record: T }[] {
  return entries.flatMap(({ id, record }) => (record.ok ? [{ id, record: record.value }] : []));
}

import type { CapacityReportEntry } from '../../contract/capacity-reports';
import type { CapacityReport } from '../../core/capacity/records/capacity-report';
import { mayDeleteReport, type ReportReader } from '../../core/capacity/report/report-access';
import type { Revised } from '../../core/privacy/revised-records';

/** A saved report as somebody who may open it sees it. */
export function savedReportEntry(
  id: string,
  { revision, record: report }: Revised<CapacityReport>,
  reader: ReportReader,
): CapacityReportEntry {
  return {
    ...{ id, revision, report },
    isOwn: report.ownerId === reader.accountId,
    mayDelete: mayDeleteReport(report, reader),
  };
}

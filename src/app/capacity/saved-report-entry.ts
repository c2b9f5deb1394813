import type { CapacityReportEntry } from '../../contract/capacity-reports';
import type { CapacityReport } from '../../core/capacity/records/capacity-report';
import { mayDeleteReport, type ReportReader } from '../../core/capacity/report/report-access';

/** A saved report as somebody who may open it sees it. */
export function savedReportEntry(
  id: string,
  report: CapacityReport,
  reader: ReportReader,
): CapacityReportEntry {
  return {
    ...{ id, report },
    isOwn: report.ownerId === reader.accountId,
    mayDelete: mayDeleteReport(report, reader),
  };
}

import type { ReportQuestion } from '../../../core/capacity/records/capacity-report';
import { readReport } from '../../../core/capacity/report/read-report';
import type { ReportReading } from '../../../core/capacity/report/report-reading';
import { useReading, type ReadingControl } from '../gadget/use-reading';

export type CapacityReportControl = ReadingControl<ReportReading>;

/** Reads a report over several boards, as the viewer. A changed question is read at once, and late answers are dropped. */
export function useCapacityReport(
  { boards, iterations }: ReportQuestion,
  viewerTimeZone: string,
): CapacityReportControl {
  return useReading<ReportReading>({
    isOnDashboard: false,
    question: JSON.stringify([boards, iterations, viewerTimeZone]),
    read: ({ call, ...run }) =>
      readReport({
        ...run,
        viewerTimeZone,
        question: { boards, iterations },
        readPlans: (question) => call('capacity/read-plans', question),
      }),
  });
}

import type { ReportDefinition } from '../../../core/report/definition';
import { readReport, type ReportReading } from '../../report/read-report';
import { useReading, type ReadingControl } from '../gadget/use-reading';

export type ReportControl = Omit<ReadingControl<ReportReading>, 'readExactly'>;

export interface ReportQuestion {
  /** Null reads nothing yet. */
  readonly definition: ReportDefinition | null;
  /** The clause of the dashboard's filter; null when nothing filters. */
  readonly overlay: string | null;
  /** So many work items are enough; null for all. */
  readonly sample: number | null;
}

/** Reads a report as the viewer. A changed definition is read at once and answers to the earlier one are dropped. */
export function useReport({ definition, overlay, sample }: ReportQuestion): ReportControl {
  return useReading<ReportReading>({
    question: definition === null ? null : JSON.stringify([definition, overlay, sample]),
    isOnDashboard: false,
    read: (run) =>
      definition === null
        ? Promise.resolve({ reading: null, error: null })
        : readReport({ ...run, definition, overlay, sample }),
  });
}

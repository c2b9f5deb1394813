import type { RowsReading } from '../../../report/read-report';

/** What each view of a report draws from. */
export interface ReportPartProps {
  readonly reading: RowsReading;
}

import type { EntryChoice } from '../../../hooks/report/use-entry-choice';
import type { ReportForm } from './report-form';

/** What a part of the editor takes. */
export interface ReportPartProps {
  readonly form: ReportForm;
  /** Which entry of its list is looked at, for parts that are one. */
  readonly choice: EntryChoice;
}

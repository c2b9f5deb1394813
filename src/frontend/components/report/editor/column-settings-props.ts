import type { ColumnDraft } from '../../../report/column-draft';
import type { ReportForm } from './report-form';

/** What every part of a column's settings takes. */
export interface ColumnSettingsProps {
  readonly form: ReportForm;
  readonly column: ColumnDraft;
  readonly onChange: (change: Partial<ColumnDraft>) => void;
}

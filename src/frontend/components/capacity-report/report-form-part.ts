import type { ReportFormDraft } from '../../capacity/report-draft';

/** What every part of the form of a report is given. */
export interface ReportFormPart {
  readonly draft: ReportFormDraft;
  readonly change: (update: (before: ReportFormDraft) => Partial<ReportFormDraft>) => void;
}

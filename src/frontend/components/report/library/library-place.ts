import type { OpenReport, ReportSummary } from '../../../../contract/reports';
import type { ReportLibraryControl } from '../../../hooks/report/use-report-library';
import type { ReportSpace } from '../../../report/library-view';

/** What can be done with one report on a page of its own. */
export const REPORT_PLACES = [
  'open',
  'from-template',
  'edit',
  'duplicate',
  'people',
  'deliveries',
  'history',
] as const;
export type ReportPlace = (typeof REPORT_PLACES)[number];

/** What whoever opens a report wants of it first. */
export function mainPlace({ isTemplate }: Pick<ReportSummary, 'isTemplate'>): ReportPlace {
  return isTemplate ? 'from-template' : 'open';
}

/** What of the library is looked at. */
export type LibraryPlace =
  | { readonly kind: 'list' | 'new' | 'sample' | 'export' | 'import' }
  | { readonly kind: ReportPlace; readonly id: string };

export const LIST: LibraryPlace = { kind: 'list' };

/** What every page within the library has. */
export interface LibraryPartProps {
  readonly control: ReportLibraryControl;
  /** Null on the page for the whole site. */
  readonly space: ReportSpace | null;
  readonly go: (place: LibraryPlace) => void;
}

export interface ReportPartProps extends LibraryPartProps {
  readonly opened: OpenReport;
}

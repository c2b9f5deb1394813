import type { ReportViewKind } from '../definition';

/** What a report gadget stores: which report, never what it is or shows. */
export interface ReportGadgetConfig {
  readonly version: 1;
  /** Empty: the gadget shows the report's name. */
  readonly title: string;
  readonly reportId: string;
  /** Null: the one that the report opens with. One that the report has no longer is that one too. */
  readonly view: ReportViewKind | null;
  /** Whether the dashboard's filter narrows the source. */
  readonly followsFilter: boolean;
  /** Minutes between automatic refreshes; null for none. */
  readonly refreshMinutes: number | null;
}

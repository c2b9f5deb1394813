import type { Source } from '../source/source';

/** What a work item list gadget stores: configuration only, no issue data. */
export interface ListConfig {
  readonly version: 2;
  /** Empty: the gadget shows the module's title. */
  readonly title: string;
  readonly source: Source;
  /** Ids of the fields that are shown, from left to right; at least one, none twice. */
  readonly columns: readonly string[];
  readonly sort: ListSort;
  readonly pageSize: PageSize;
  /** Whether the dashboard's filter narrows the source. */
  readonly followsFilter: boolean;
  /** Minutes between automatic refreshes; null for none. */
  readonly refreshMinutes: number | null;
}

export interface ListSort {
  readonly fieldId: string;
  readonly direction: 'ascending' | 'descending';
}

/** Jira gives no more than 100 work items with fields in one answer. */
export const PAGE_SIZES = [10, 25, 50, 100] as const;
export type PageSize = (typeof PAGE_SIZES)[number];

/** More columns than this can neither be read on a dashboard nor sent to Jira's renderer with a full page. */
export const COLUMNS_MAX = 15;

/** The id of the field that holds a work item's key. */
export const KEY_FIELD = 'issuekey';

import type { FormOutcome } from './faults';
import {
  COLUMNS_MAX,
  PAGE_SIZES,
  type ListConfig,
  type ListSort,
  type PageSize,
} from '../../core/list/config';
import { listConfigDefaults } from '../../core/list/parse-config';
import type { MessageKey } from '../texts/messages';
import { NO_SOURCE, readSource, sourceDraft, type SourceDraft, type SourceFaultPath } from './source-draft';
import { MAX_REFRESH_MINUTES, readWholeNumber } from './whole-number';

/** What stands in the form of a list; it may be unfinished. */
export interface ListDraft extends SourceDraft {
  readonly title: string;
  readonly columns: readonly string[];
  readonly sort: ListSort;
  readonly pageSize: PageSize;
  readonly followsFilter: boolean;
  /** Empty for no automatic refresh. */
  readonly refreshMinutes: string;
}

export type ListFaultPath = SourceFaultPath | 'columns' | 'refreshMinutes';

/** The form of a saved list; null for a new one. */
export function listDraft(saved: ListConfig | null): ListDraft {
  const { title, columns, sort, pageSize, followsFilter, refreshMinutes } = saved ?? listConfigDefaults;
  return {
    ...(saved === null ? NO_SOURCE : sourceDraft(saved.source)),
    title,
    columns,
    sort,
    pageSize,
    followsFilter,
    refreshMinutes: refreshMinutes === null ? '' : String(refreshMinutes),
  };
}

/** The configuration that the form describes, or what is still to be done. */
export function listFromDraft(draft: ListDraft): FormOutcome<ListConfig, ListFaultPath> {
  const faults: Partial<Record<ListFaultPath, MessageKey>> = {};
  const source = readSource(draft, (path, key) => {
    faults[path] = key;
  });
  const refreshMinutes = readWholeNumber(draft.refreshMinutes, MAX_REFRESH_MINUTES);
  if (refreshMinutes === undefined) faults.refreshMinutes = 'fault.refresh';
  if (draft.columns.length === 0) faults.columns = 'fault.columns';
  if (draft.columns.length > COLUMNS_MAX) faults.columns = 'fault.columns.too-many';
  if (source === null || refreshMinutes === undefined || Object.keys(faults).length > 0) {
    return { ok: false, faults };
  }
  const { title, columns, sort, pageSize, followsFilter } = draft;
  const choices = { columns, sort, pageSize, followsFilter };
  return { ok: true, config: { version: 2, title: title.trim(), source, ...choices, refreshMinutes } };
}

/** The page size that a choice means; null for none of them. */
export function pageSizeOf(text: string): PageSize | null {
  return PAGE_SIZES.find((size) => String(size) === text) ?? null;
}

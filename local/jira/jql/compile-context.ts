import type { FieldList } from './fields/field-list';
import type { HistoryIndex } from './history/history-index';
import type { QueryContext } from './query-context';
import type { QueryReader } from './query-reader';

/** What a query is compiled against. */
export interface CompileContext extends QueryContext {
  readonly fields: FieldList;
  readonly histories: HistoryIndex;
  readonly read: QueryReader;
  /** Ids of the saved filters that led here, so that a filter within itself is found. */
  readonly openFilters: readonly string[];
}

import { appError, type AppError } from '../error';
import type { Field, JiraIssue } from '../field/field';
import { jqlFieldName } from '../field/jql-name';
import { callJira } from '../jira/call';
import { listFields } from '../jira/fields';
import { readMyself } from '../jira/myself';
import type { SendRequest } from '../jira/rest';
import { searchIssues } from '../jira/search';
import { failure, success, type Result } from '../result';
import { fieldName } from '../source/jql';
import { resolveAndCount } from '../source/resolve-and-count';
import { isListable, listedFieldIds } from './cell';
import { KEY_FIELD, type ListConfig, type ListSort } from './config';

/** A list with everything looked up that its configuration refers to, as the viewer. */
export interface PreparedList {
  /** The source's JQL with the list's own order. */
  readonly jql: string;
  /** The configured columns that this viewer can see, in order. */
  readonly columns: readonly Field[];
  /** Ids of configured columns that are gone, hidden from the viewer, or hold what the app cannot show. */
  readonly missingColumns: readonly string[];
  /** Jira's approximate count. */
  readonly itemsExpected: number;
  readonly accountId: string;
  /** The zone of the viewer's Jira profile. */
  readonly timeZone: string;
}

export interface ListPage {
  readonly issues: readonly JiraIssue[];
  /** Null on the last page. */
  readonly nextPageToken: string | null;
}

export interface PrepareListInput {
  readonly config: ListConfig;
  /** What the dashboard's filter adds to the source; null when nothing filters. */
  readonly overlay: string | null;
}

/** Looks up what a list needs. Fails where no column is left, or where its source or its order cannot be used. */
export async function prepareList(
  send: SendRequest,
  { config, overlay }: PrepareListInput,
): Promise<Result<PreparedList, AppError>> {
  const [fields, myself, source] = await Promise.all([
    callJira(send, listFields()),
    callJira(send, readMyself()),
    resolveAndCount(send, { source: config.source, narrow: '', overlay }),
  ]);
  if (!fields.ok) return fields;
  if (!myself.ok) return myself;
  if (!source.ok) return source;
  const columns = config.columns.flatMap((id) => fields.value.filter((field) => field.id === id));
  const shown = columns.filter(isListable);
  const [firstColumn = ''] = config.columns;
  if (shown.length === 0) {
    return failure(appError('field-not-found', { fieldId: firstColumn }, { path: 'columns' }));
  }
  const order = orderBy(config.sort, fields.value);
  if (!order.ok) return order;
  const { accountId, timeZone } = myself.value;
  return success({
    jql: `${source.value.jql} ${order.value}`,
    columns: shown,
    missingColumns: config.columns.filter((id) => !shown.some((field) => field.id === id)),
    itemsExpected: source.value.itemsExpected,
    accountId,
    timeZone,
  });
}

/** One page of a prepared list; null is the token of the first. */
export function readListPage(
  send: SendRequest,
  { jql, columns }: PreparedList,
  { pageSize, pageToken }: { readonly pageSize: number; readonly pageToken: string | null },
): Promise<Result<ListPage, AppError>> {
  const fieldIds = [...new Set(columns.flatMap(listedFieldIds))].sort();
  return callJira(
    send,
    searchIssues({
      jql,
      // An answer to a search for ids alone lacks the keys.
      fieldIds: fieldIds.length === 0 ? ['summary'] : fieldIds,
      pageToken,
      pageSize,
    }),
  );
}

/** JQL's own order: empty values come last when ascending and first when descending. */
function orderBy({ fieldId, direction }: ListSort, fields: readonly Field[]): Result<string, AppError> {
  const path = 'sort.fieldId';
  const field = fields.find(({ id }) => id === fieldId);
  if (field === undefined) return failure(appError('field-not-found', { fieldId }, { path }));
  const name = field.id === KEY_FIELD ? 'key' : jqlFieldName(field);
  if (name === null)
    return failure(appError('field-unsupported', { field: field.name, use: 'sort' }, { path }));
  return success(`ORDER BY ${fieldName(name)} ${direction === 'ascending' ? 'ASC' : 'DESC'}`);
}

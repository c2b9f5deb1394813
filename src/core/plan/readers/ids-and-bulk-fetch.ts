import * as v from 'valibot';
import { appError, type AppError } from '../../error';
import type { JiraIssue } from '../../field/field';
import { callJira } from '../../jira/call';
import { fetchIssues, ISSUES_PER_FETCH, type FetchedIssues } from '../../jira/fetch-issues';
import { searchIssues, type SearchPage } from '../../jira/search';
import { parseValue } from '../../parse-value';
import { failure, success, type Result } from '../../result';
import { decodeIds, encodeIds } from '../id-set';
import { REQUESTS_IN_FLIGHT } from '../plan-scan';
import type { ReaderInput, ScanReader, ScanReaderKind, ScanStep } from '../scan-reader';

/** The next page of ids is asked for while this many are left: enough to keep all requests busy in the meantime. */
const IDS_IN_STOCK = REQUESTS_IN_FLIGHT * ISSUES_PER_FETCH;

/** How often an issue is asked for that Jira cannot return now. */
const ATTEMPTS_PER_ISSUE = 3;

interface IdsState {
  readonly ids: readonly string[];
  /** Null for the first page. */
  readonly pageToken: string | null;
  readonly hasMorePages: boolean;
}

const stateSchema = v.object({
  ids: v.string(),
  pageToken: v.nullable(v.string()),
  hasMorePages: v.boolean(),
});

/** Pages of ids, and the fields of a hundred issues at a time, many requests at once. */
export const idsAndBulkFetch: ScanReaderKind = {
  open: (input) => createIdsReader(input, { ids: [], pageToken: null, hasMorePages: true }),
  resume: (input, state) => {
    const parsed = parseValue(stateSchema, state, 'invalid-input');
    if (!parsed.ok) return parsed;
    const ids = decodeIds(parsed.value.ids);
    return ids.ok ? success(createIdsReader(input, { ...parsed.value, ids: ids.value.map(String) })) : ids;
  },
};

function createIdsReader({ jql, fieldIds, seen }: ReaderInput, state: IdsState): ScanReader {
  const stock = [...state.ids];
  const underWay = new Set<readonly string[]>();
  const failures = new Map<string, number>();
  let { pageToken, hasMorePages } = state;
  let isAskingForIds = false;
  let vanished = 0;

  const acceptIds = ({ issues, nextPageToken }: SearchPage): Result<readonly JiraIssue[], AppError> => {
    isAskingForIds = false;
    pageToken = nextPageToken;
    hasMorePages = nextPageToken !== null;
    for (const { id } of issues) if (seen.add(Number(id))) stock.push(id);
    return success([]);
  };

  const acceptIssues = (
    asked: readonly string[],
    { issues, failedIds }: FetchedIssues,
  ): Result<readonly JiraIssue[], AppError> => {
    underWay.delete(asked);
    const open = new Set(asked);
    const found = issues.filter(({ id }) => open.delete(id));
    const toRepeat = failedIds.filter((id) => open.delete(id));
    vanished += open.size;
    stock.push(...toRepeat);
    for (const id of toRepeat) failures.set(id, (failures.get(id) ?? 0) + 1);
    const hopeless = toRepeat.find((id) => (failures.get(id) ?? 0) >= ATTEMPTS_PER_ISSUE);
    return hopeless === undefined || found.length > 0
      ? success(found)
      : failure(appError('jira-unexpected', { message: `Jira could not return the work item ${hopeless}.` }));
  };

  const askForIds = (): ScanStep => {
    isAskingForIds = true;
    return {
      perform: async (send) => {
        const page = await callJira(send, searchIssues({ jql, fieldIds: [], pageToken }));
        return page.ok ? success(() => acceptIds(page.value)) : page;
      },
    };
  };

  const fetch = (ids: readonly string[]): ScanStep => {
    underWay.add(ids);
    return {
      perform: async (send) => {
        const fetched = await callJira(send, fetchIssues(ids, fieldIds));
        return fetched.ok ? success(() => acceptIssues(ids, fetched.value)) : fetched;
      },
    };
  };

  return {
    take() {
      if (hasMorePages && !isAskingForIds && stock.length < IDS_IN_STOCK) return askForIds();
      const mayFetchLess = !hasMorePages;
      if (stock.length >= ISSUES_PER_FETCH || (mayFetchLess && stock.length > 0)) {
        return fetch(stock.splice(0, ISSUES_PER_FETCH));
      }
      return null;
    },
    get isDone() {
      return !hasMorePages && stock.length === 0 && underWay.size === 0;
    },
    get vanished() {
      return vanished;
    },
    encode: () => ({
      ids: encodeIds([...stock, ...[...underWay].flat()].map(Number)),
      pageToken,
      hasMorePages,
    }),
  };
}

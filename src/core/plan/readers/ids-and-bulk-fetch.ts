import * as v from 'valibot';
import type { AppError } from '../../error';
import type { JiraIssue } from '../../field/field';
import { callJira } from '../../jira/call';
import { ISSUES_PER_FETCH } from '../../jira/fetch-issues';
import { searchIssues, type SearchPage } from '../../jira/search';
import { parseValue } from '../../parse-value';
import { success, type Result } from '../../result';
import { decodeIds, encodeIds } from '../id-set';
import { REQUESTS_IN_FLIGHT } from '../plan-scan';
import type { ReaderInput, ScanReader, ScanReaderKind, ScanStep } from '../scan-reader';
import { inStableOrder } from '../stable-order';
import { createFetchQueue } from './fetch-queue';

/** The next page of ids is asked for while this many are left: enough to keep all requests busy in the meantime. */
const IDS_IN_STOCK = REQUESTS_IN_FLIGHT * ISSUES_PER_FETCH;

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
  const queue = createFetchQueue(fieldIds, state.ids);
  let { pageToken, hasMorePages } = state;
  let isAskingForIds = false;

  const acceptIds = ({ issues, nextPageToken }: SearchPage): Result<readonly JiraIssue[], AppError> => {
    isAskingForIds = false;
    pageToken = nextPageToken;
    hasMorePages = nextPageToken !== null;
    for (const { id } of issues) if (seen.add(Number(id))) queue.push(id);
    return success([]);
  };

  const askForIds = (): ScanStep => {
    isAskingForIds = true;
    return {
      perform: async (send) => {
        const page = await callJira(send, searchIssues({ jql: inStableOrder(jql), fieldIds: [], pageToken }));
        return page.ok ? success(() => acceptIds(page.value)) : page;
      },
    };
  };

  return {
    take() {
      if (hasMorePages && !isAskingForIds && queue.waiting < IDS_IN_STOCK) return askForIds();
      const mayFetchLess = !hasMorePages;
      return mayFetchLess || queue.waiting >= ISSUES_PER_FETCH ? queue.take() : null;
    },
    get isDone() {
      return !hasMorePages && queue.isEmpty;
    },
    get vanished() {
      return queue.vanished;
    },
    encode: () => ({ ids: encodeIds(queue.ids()), pageToken, hasMorePages }),
  };
}

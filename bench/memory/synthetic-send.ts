import type { RestRequest, SendRequest } from '../../src/core/jira/rest';
import { EFFORT, POINTS } from './measures';

const FIRST_ID = 10_000;
const STATUSES = 6;
const DIFFERENT_POINTS = 12;
const DIFFERENT_EFFORTS = 200_000;

/** Answers the searches and bulk fetches of a scan with work items that are made when they are asked for. */
export function syntheticSend(issues: number): SendRequest {
  const search = ({ body }: RestRequest): unknown => {
    const { maxResults, nextPageToken, fields } = body as SearchBody;
    const from = Number(nextPageToken ?? 0);
    const before = Math.min(issues, from + maxResults);
    const isLast = before === issues;
    const page = Array.from({ length: before - from }, (_, at) => issueAt(from + at, fields));
    return { issues: page, isLast, ...(isLast ? {} : { nextPageToken: String(before) }) };
  };
  const fetch = ({ body }: RestRequest): unknown => {
    const { issueIdsOrKeys, fields } = body as FetchBody;
    return { issues: issueIdsOrKeys.map((id) => issueAt(Number(id) - FIRST_ID, fields)), issueErrors: [] };
  };
  return (request) => {
    const isSearch = request.path.strings.join('').endsWith('/search/jql');
    // Through text, as it comes from Jira.
    const body: unknown = JSON.parse(JSON.stringify(isSearch ? search(request) : fetch(request)));
    return Promise.resolve({ status: 200, headers: {}, body });
  };
}

interface SearchBody {
  readonly maxResults: number;
  readonly nextPageToken?: string;
  readonly fields: readonly string[];
}

interface FetchBody {
  readonly issueIdsOrKeys: readonly string[];
  readonly fields: readonly string[];
}

function issueAt(at: number, fieldIds: readonly string[]): unknown {
  const status = at % STATUSES;
  const fields: Readonly<Record<string, unknown>> = {
    status: { id: String(status + 1), name: `Status ${String(status)}` },
    [POINTS]: at % DIFFERENT_POINTS,
    [EFFORT]: (at % DIFFERENT_EFFORTS) * 60,
  };
  const asked = Object.entries(fields).filter(([id]) => fieldIds.includes(id));
  return { id: String(FIRST_ID + at), key: `KITE-${String(at + 1)}`, fields: Object.fromEntries(asked) };
}

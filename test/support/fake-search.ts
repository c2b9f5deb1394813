import type { JiraIssue } from '../../src/core/field/field';
import type { RestRequest, RestResponse, SendRequest } from '../../src/core/jira/rest';
import type { FakeClock } from './fake-clock';

export interface FakeSearchInput {
  readonly clock: FakeClock;
  /** In the order of the search. */
  readonly issues: readonly JiraIssue[];
  readonly latencyMs?: number;
  /** Which issues a JQL finds; all of them unless given. */
  readonly finds?: (jql: string, issue: JiraIssue) => boolean;
  /** At most so many on a page, also where more are asked for; Jira may do so. */
  readonly pageSize?: number;
  /** Instead of the true answer to the n-th request, from 1; null for the true one. */
  readonly fault?: (request: RestRequest, n: number) => RestResponse | null;
}

export interface FakeSearch {
  readonly send: SendRequest;
  readonly requests: readonly SentRequest[];
  /** From now on neither searches nor fetches find it. */
  readonly remove: (id: string) => void;
  /** The largest number of requests that were under way together. */
  readonly mostInFlight: () => number;
}

export interface SentRequest {
  readonly path: string;
  readonly at: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** The calls of a scan, over a list: pages behind tokens, bulk fetches, counts. Everything else is answered 404. */
export function createFakeSearch(input: FakeSearchInput): FakeSearch {
  const { clock, issues, latencyMs = 100, pageSize = Infinity, fault = () => null } = input;
  const { finds = () => true } = input;
  const removed = new Set<string>();
  const requests: SentRequest[] = [];
  let inFlight = 0;
  let mostInFlight = 0;

  const present = (): readonly JiraIssue[] => issues.filter(({ id }) => !removed.has(id));

  const search = (body: SentRequest['body']): unknown => {
    const size = Math.min(pageSize, Number(body['maxResults']));
    const after = body['nextPageToken'] === undefined ? -1 : Number(body['nextPageToken']);
    const placed = issues.map((issue, place) => ({ issue, place }));
    const rest = (String(body['jql']).endsWith(' DESC') ? placed.reverse() : placed)
      .filter(({ issue, place }) => place > after && !removed.has(issue.id))
      .filter(({ issue }) => finds(String(body['jql']), issue));
    const page = rest.slice(0, size);
    const isLast = rest.length <= size;
    return {
      issues: page.map(({ issue }) => pick(issue, body['fields'] as readonly string[])),
      isLast,
      ...(isLast ? {} : { nextPageToken: String(page.at(-1)?.place) }),
    };
  };

  const fetch = (body: SentRequest['body']): unknown => {
    const asked = new Set(body['issueIdsOrKeys'] as readonly string[]);
    const found = present().filter(({ id }) => asked.has(id));
    return {
      issues: found.map((issue) => pick(issue, body['fields'] as readonly string[])),
      issueErrors: [],
    };
  };

  const count = ({ jql }: SentRequest['body']): unknown => ({
    count: present().filter((issue) => finds(String(jql), issue)).length,
  });

  const answer = (path: string, body: SentRequest['body']): RestResponse => {
    if (path === '/rest/api/3/search/jql') return ok(search(body));
    if (path === '/rest/api/3/issue/bulkfetch') return ok(fetch(body));
    if (path === '/rest/api/3/search/approximate-count') return ok(count(body));
    return { status: 404, headers: {}, body: null };
  };

  const send: SendRequest = async (request) => {
    const sent = {
      path: request.path.strings.join('{}'),
      at: clock.now(),
      body: request.body as SentRequest['body'],
    };
    requests.push(sent);
    const faulty = fault(request, requests.length);
    inFlight += 1;
    mostInFlight = Math.max(mostInFlight, inFlight);
    await clock.wait(latencyMs);
    inFlight -= 1;
    return faulty ?? answer(sent.path, sent.body);
  };

  return { send, requests, remove: (id) => removed.add(id), mostInFlight: () => mostInFlight };
}

function ok(body: unknown): RestResponse {
  return { status: 200, headers: {}, body };
}

/** Only the fields that were asked for; a search for ids answers nothing else. */
function pick({ id, key, fields }: JiraIssue, asked: readonly string[]): unknown {
  if (asked.length === 1 && asked[0] === 'id') return { id };
  return { id, key, fields: Object.fromEntries(asked.map((name) => [name, fields[name] ?? null])) };
}

/** `count` issues with ids from 10000 on. */
export function someIssues(count: number): readonly JiraIssue[] {
  return Array.from({ length: count }, (_, index) => ({
    id: String(10_000 + index),
    key: `K-${index + 1}`,
    fields: { summary: `Item ${index + 1}` },
  }));
}

import { route, type asUser } from '@forge/api';
import { queryEntries, type RestPath, type RestRequest, type SendRequest } from '../core/jira/rest';
import { parseJson } from '../core/parse-json';
import { statusOfFailure } from './platform-errors';

type Route = ReturnType<typeof route>;
type Client = ReturnType<typeof asUser>;
type Answer = Awaited<ReturnType<Client['requestJira']>>;
type Init = NonNullable<Parameters<Client['requestJira']>[1]>;

/** Sends through Forge as whoever the client stands for. */
export function sendAs(client: () => Client): SendRequest {
  return async (request) => {
    const address = toRoute(request);
    try {
      const answer = await client().requestJira(address, toInit(request));
      // A gateway's error page is not JSON: its status says enough.
      const body = parseJson(await answer.text()) ?? null;
      return { status: answer.status, headers: headersOf(answer), body };
    } catch (reason) {
      const status = statusOfFailure(reason);
      if (status === null) throw reason;
      return { status, headers: {}, body: null };
    }
  };
}

function toInit({ method, body, text }: RestRequest): Init {
  const headers = { Accept: 'application/json' };
  if (text !== undefined) {
    // Jira takes a form only with the second: it shows that no page of somebody else's sends it.
    const ofForm = { 'Content-Type': text.contentType, 'X-Atlassian-Token': 'no-check' };
    return { method, headers: { ...headers, ...ofForm }, body: text.content };
  }
  if (body === null || body === undefined) return { method, headers };
  return { method, headers: { ...headers, 'Content-Type': 'application/json' }, body: JSON.stringify(body) };
}

/** `route` encodes what stands after the `?`, and checks but does not encode what stands before it. */
function toRoute({ path, query }: RestRequest): Route {
  const { strings, params } = withQuery(path, queryEntries({ query }));
  return route(Object.assign([...strings], { raw: strings }), ...params);
}

function withQuery(
  { strings, params }: RestPath,
  query: readonly (readonly [string, string])[],
): { readonly strings: readonly string[]; readonly params: readonly string[] } {
  const texts = [...strings];
  const last = texts.pop() ?? '';
  const names = query.map(([name], index) => `${index === 0 ? '?' : '&'}${name}=`);
  const [first = '', ...others] = names;
  return {
    strings: [...texts, last + first, ...others, ...(query.length === 0 ? [] : [''])],
    params: [...params.map(encodeURIComponent), ...query.map(([, value]) => value)],
  };
}

function headersOf(answer: Answer): Readonly<Record<string, string>> {
  const headers: Record<string, string> = {};
  answer.headers.forEach((value, name) => {
    headers[name.toLowerCase()] = value;
  });
  return headers;
}

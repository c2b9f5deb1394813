import { asUser, route } from '@forge/api';
import { queryEntries, type RestPath, type RestRequest } from '../core/jira/rest';
import type { Jira } from '../ports/jira';
import { statusOfFailure } from './platform-errors';

type Route = ReturnType<typeof route>;
type Answer = Awaited<ReturnType<ReturnType<typeof asUser>['requestJira']>>;

/** Jira as the user who invoked the function, through Forge. */
export const jiraAsViewer: Jira = {
  asViewer: async (request) => {
    const address = toRoute(request);
    const hasBody = request.body !== null && request.body !== undefined;
    try {
      const answer = await asUser().requestJira(address, {
        method: request.method,
        headers: { Accept: 'application/json', ...(hasBody ? { 'Content-Type': 'application/json' } : {}) },
        ...(hasBody ? { body: JSON.stringify(request.body) } : {}),
      });
      return { status: answer.status, headers: headersOf(answer), body: parseJson(await answer.text()) };
    } catch (reason) {
      const status = statusOfFailure(reason);
      if (status === null) throw reason;
      return { status, headers: {}, body: null };
    }
  },
};

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

/** A gateway's error page is not JSON: its status says enough. */
function parseJson(text: string): unknown {
  try {
    return text === '' ? null : (JSON.parse(text) as unknown);
  } catch {
    return null;
  }
}

import type { Jira } from '../../local/jira/jira';
import type { RestRequest, SendRequest } from '../../src/core/jira/rest';

/** Sends requests straight to a local Jira as one of its people, without app or bridge in between. */
export function jiraSend(jira: Jira, accountId: string): SendRequest {
  return async (request) => {
    const answer = await jira.handle({
      method: request.method,
      path: addressOf(request),
      headers: { 'content-type': 'application/json' },
      body: request.body === null ? null : JSON.stringify(request.body),
      accountId,
      scopes: null,
    });
    const body: unknown = answer.body === '' ? null : JSON.parse(answer.body);
    return { status: answer.status, headers: answer.headers, body };
  };
}

export function addressOf({ path, query }: RestRequest): string {
  const address = path.strings
    .map((text, index) => text + encodeURIComponent(path.params[index] ?? ''))
    .join('');
  const parameters = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]));
  return `${address}?${parameters.toString()}`;
}

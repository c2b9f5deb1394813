import type { JiraBackend, JiraRequest } from '../../local/forge/jira-backend';
import type { RestRequest, SendRequest } from '../../src/core/jira/rest';

/** Sends requests straight to a local Jira as one of its people, without app or bridge in between. */
export function jiraSend(jira: JiraBackend, accountId: string): SendRequest {
  return async (request) => {
    const answer = await jira.handle({
      method: request.method,
      path: addressOf(request),
      ...bodyOf(request),
      accountId,
      scopes: null,
    });
    return { status: answer.status, headers: answer.headers, body: parseJson(answer.body) };
  };
}

function bodyOf({ body, text }: RestRequest): Pick<JiraRequest, 'headers' | 'body'> {
  if (text !== undefined) {
    return {
      headers: { 'content-type': text.contentType, 'x-atlassian-token': 'no-check' },
      body: text.content,
    };
  }
  return {
    headers: { 'content-type': 'application/json' },
    body: body === null ? null : JSON.stringify(body),
  };
}

/** A gateway's error page is not JSON, and no answer at all is nothing. */
function parseJson(text: string): unknown {
  return /^\s*[[{]/.test(text) ? (JSON.parse(text) as unknown) : null;
}

export function addressOf({ path, query }: RestRequest): string {
  const address = path.strings
    .map((text, index) => text + encodeURIComponent(path.params[index] ?? ''))
    .join('');
  const parameters = new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)]));
  return `${address}?${parameters.toString()}`;
}

import { requestJira } from '@forge/bridge';
import { queryEntries, type RestPath, type RestRequest, type SendRequest } from '../core/jira/rest';
import { parseJson } from '../core/parse-json';

/** Sends requests to Jira over the bridge, as the viewer. No answer at all is the status 0. */
export function createBrowserSend(): SendRequest {
  return async (request) => {
    try {
      const response = await requestJira(address(request), init(request));
      return {
        status: response.status,
        headers: Object.fromEntries(response.headers.entries()),
        // A gateway's error page is not JSON: the status says enough.
        body: parseJson(await response.text()) ?? null,
      };
    } catch (error) {
      console.error('Jira cannot be reached.', error);
      return { status: 0, headers: {}, body: null };
    }
  };
}

function init(request: RestRequest): { method: string; headers: Record<string, string>; body?: string } {
  const headers = { accept: 'application/json' };
  if (!hasBody(request)) return { method: request.method, headers };
  return {
    method: request.method,
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(request.body),
  };
}

function hasBody(request: RestRequest): boolean {
  return request.body !== null && request.body !== undefined;
}

function address({ path, query }: RestRequest): string {
  const parameters = new URLSearchParams(
    queryEntries({ query }).map(([name, value]) => [name, value]),
  ).toString();
  return parameters === '' ? encodePath(path) : `${encodePath(path)}?${parameters}`;
}

function encodePath({ strings, params }: RestPath): string {
  return strings.map((text, index) => text + encodeURIComponent(params[index] ?? '')).join('');
}

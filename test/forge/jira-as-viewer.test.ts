import type { JiraRequest } from '../../local/forge/jira-backend';
import { restPath, type RestRequest, type RestResponse } from '../../src/core/jira/rest';
import { jiraAsViewer } from '../../src/forge/jira-as-viewer';
import { aForgeApp, aJiraBackend } from '../support/forge-app';

const READ: RestRequest = { method: 'GET', path: restPath`/rest/api/3/myself`, query: {}, body: null };

/** Sends a request as Alice, and gives what Jira got with the answer. */
async function exchange(
  request: RestRequest,
  answer: {
    readonly status?: number;
    readonly headers?: Record<string, string>;
    readonly body?: unknown;
  } = {},
): Promise<{ readonly got: JiraRequest | undefined; readonly response: RestResponse }> {
  const got: JiraRequest[] = [];
  const jira = aJiraBackend((received) => {
    got.push(received);
    return answer;
  });
  const app = aForgeApp({ jira, scopes: ['read:jira-work', 'read:jira-user'] });
  const response = await app.run(() => jiraAsViewer.asViewer(request), 'alice');
  return { got: got[0], response };
}

describe('jiraAsViewer', () => {
  it('sends as the user who invoked the function', async () => {
    const { got } = await exchange(READ);
    expect(got).toMatchObject({ method: 'GET', path: '/rest/api/3/myself', accountId: 'alice', body: null });
  });

  it('sends a body as JSON', async () => {
    const { got } = await exchange({
      method: 'POST',
      path: restPath`/rest/api/3/search/jql`,
      query: {},
      body: { jql: 'summary ~ "ä"' },
    });
    expect(got?.body).toBe('{"jql":"summary ~ \\"ä\\""}');
    expect(got?.headers['content-type']).toBe('application/json');
  });

  it.each<[RestRequest['path'], RestRequest['query'], string]>([
    [restPath`/rest/api/3/filter/${'10100'}`, {}, '/rest/api/3/filter/10100'],
    [restPath`/rest/api/3/project/${'A B?c#d/e'}`, {}, '/rest/api/3/project/A%20B%3Fc%23d%2Fe'],
    [
      restPath`/rest/api/3/filter/search`,
      { filterName: 'a&b=c ü', startAt: 0 },
      '/rest/api/3/filter/search?filterName=a%26b%3Dc%20%C3%BC&startAt=0',
    ],
    [
      restPath`/rest/agile/1.0/board/${'7'}/configuration`,
      { x: '1' },
      '/rest/agile/1.0/board/7/configuration?x=1',
    ],
  ])('writes the address of %j with %j', async (path, query, address) => {
    const { got } = await exchange({ ...READ, path, query });
    expect(got?.path).toBe(address);
  });

  it('never leaves the path it was given', async () => {
    const climb = { ...READ, path: restPath`/rest/api/3/project/${'../../secret'}` };
    await expect(exchange(climb)).rejects.toThrow();
  });

  it('hands over status, lower-case headers and parsed body', async () => {
    const { response } = await exchange(READ, {
      status: 429,
      headers: { 'Retry-After': '7' },
      body: { errorMessages: ['Slow down'] },
    });
    expect(response).toMatchObject({
      status: 429,
      headers: { 'retry-after': '7' },
      body: { errorMessages: ['Slow down'] },
    });
  });

  it('has no body where Jira sends none', async () => {
    expect((await exchange(READ, { status: 204 })).response).toMatchObject({ status: 204, body: null });
  });
});

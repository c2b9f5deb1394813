import { useBridgeHost } from '../support/forge-bridge';
import { createBrowserSend } from '../../src/frontend/browser-send';
import { restPath } from '../../src/core/jira/rest';

interface FetchProduct {
  readonly restPath: string;
  readonly fetchRequestInit: {
    readonly method: string;
    readonly body: string | null;
    readonly headers: unknown;
  };
}

/** Answers as Jira's page does and hands over what was asked. */
function jiraPage(answer: { readonly status: number; readonly body: string }): {
  asked: () => FetchProduct | null;
} {
  let asked: FetchProduct | null = null;
  useBridgeHost({
    handle: (_command, data) => {
      asked = data as FetchProduct;
      return { ...answer, statusText: '', headers: { 'content-type': 'application/json' } };
    },
  });
  return { asked: () => asked };
}

const send = createBrowserSend();

describe('createBrowserSend', () => {
  it('encodes the parameters of the path and of the query', async () => {
    const page = jiraPage({ status: 200, body: '{"ok":true}' });
    const response = await send({
      method: 'GET',
      path: restPath`/rest/api/3/project/${'A/B?'}/statuses`,
      query: { query: 'a & b', startAt: 0 },
      body: null,
    });
    expect(page.asked()?.restPath).toBe('/rest/api/3/project/A%2FB%3F/statuses?query=a+%26+b&startAt=0');
    expect(response).toMatchObject({ status: 200, body: { ok: true } });
    expect(response.headers['content-type']).toBe('application/json');
  });

  it('sends a body as JSON', async () => {
    const page = jiraPage({ status: 200, body: '{}' });
    await send({
      method: 'POST',
      path: restPath`/rest/api/3/search/jql`,
      query: {},
      body: { jql: 'project = K' },
    });
    expect(page.asked()?.fetchRequestInit).toMatchObject({ method: 'POST', body: '{"jql":"project = K"}' });
    expect(page.asked()?.fetchRequestInit.headers).toContainEqual(['content-type', 'application/json']);
  });

  it('takes an answer that is no JSON for one without a body', async () => {
    jiraPage({ status: 502, body: '<html>Bad gateway</html>' });
    const response = await send({ method: 'GET', path: restPath`/rest/api/3/myself`, query: {}, body: null });
    expect(response).toMatchObject({ status: 502, body: null });
  });

  it('answers with status 0 when Jira cannot be reached', async () => {
    const log = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    useBridgeHost({ handle: () => Promise.reject(new Error('offline')) });
    const response = await send({ method: 'GET', path: restPath`/rest/api/3/myself`, query: {}, body: null });
    expect(response).toEqual({ status: 0, headers: {}, body: null });
    expect(log).toHaveBeenCalledTimes(1);
    log.mockRestore();
  });
});

import { createProductBridge, type ProductBridge } from '../../../local/forge/product-bridge';
import type { JiraBackend } from '../../../local/forge/jira-backend';
import { realTimer } from '../../../local/forge/timer';
import { createInspector, type Inspector } from '../../../local/inspector';
import { aJiraBackend } from '../../support/forge-app';

function aBridge(jira: JiraBackend): { bridge: ProductBridge; inspector: Inspector } {
  const inspector = createInspector(() => 0);
  const record = inspector.record.bind(inspector);
  return {
    bridge: createProductBridge({ jira, scopes: ['read:jira-work'], timer: realTimer, record }),
    inspector,
  };
}

const REQUEST = {
  moduleKey: 'chart',
  restPath: '/rest/api/3/myself',
  method: 'GET',
  headers: [],
  body: null,
};

describe('requestJira of the bridge', () => {
  it('asks Jira as the viewer, within the scopes of the app', async () => {
    const { bridge } = aBridge(aJiraBackend((request) => ({ body: request })));
    const headers = [['Accept', 'application/json']] as const;
    const { body } = await bridge.fetchProduct({ ...REQUEST, headers, body: '{}', method: 'POST' }, 'bob');
    expect(JSON.parse(body)).toEqual({
      method: 'POST',
      path: '/rest/api/3/myself',
      headers: { accept: 'application/json' },
      body: '{}',
      accountId: 'bob',
      scopes: ['read:jira-work'],
    });
  });

  it('keeps the rate-limit headers from the browser', async () => {
    const headers = {
      'retry-after': '3',
      'X-RateLimit-Limit': '9',
      'ratelimit-reason': 'x',
      'x-arequestid': 'id',
    };
    const { bridge } = aBridge(aJiraBackend(() => ({ status: 429, headers })));
    expect(await bridge.fetchProduct(REQUEST, 'bob')).toMatchObject({
      status: 429,
      headers: { 'x-arequestid': 'id' },
    });
    expect(Object.keys((await bridge.fetchProduct(REQUEST, 'bob')).headers)).toEqual(['x-arequestid']);
  });

  it.each([
    '/secure/admin',
    'https://example.com/rest/api/3/myself',
    '/rest/../secure/admin',
    '//example.com/rest/x',
  ])('does not reach %s', async (restPath) => {
    let calls = 0;
    const { bridge } = aBridge(aJiraBackend(() => ({ points: (calls += 1) })));
    const { status } = await bridge.fetchProduct({ ...REQUEST, restPath }, 'bob');
    expect([status, calls]).toEqual([403, 0]);
  });

  it('fails as a network does when the connection is cut, which is recorded', async () => {
    const { bridge, inspector } = aBridge(aJiraBackend(() => ({ status: 0, fault: 'cut-before' })));
    await expect(bridge.fetchProduct(REQUEST, 'bob')).rejects.toThrow('fetch failed');
    expect(inspector.events()).toMatchObject([{ status: 0, fault: 'cut-before' }]);
  });

  it('is recorded, and takes no points', async () => {
    const { bridge, inspector } = aBridge(aJiraBackend(() => ({ points: 101 })));
    await bridge.fetchProduct(REQUEST, 'bob');
    expect(inspector.events()).toEqual([
      expect.objectContaining({
        kind: 'rest',
        from: 'bridge',
        moduleKey: 'chart',
        accountId: 'bob',
        points: 0,
      }),
    ]);
  });
});

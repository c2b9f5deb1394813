import { restPath, type RestResponse } from '../../src/core/jira/rest';
import { jiraAsViewer } from '../../src/forge/jira-as-viewer';
import { needsConsent } from '../../src/forge/platform-errors';

const READ = { method: 'GET', path: restPath`/rest/api/3/myself`, query: {}, body: null } as const;

/** The platform's fetch under `@forge/api`, for faults that no Jira answers with. */
async function withFetch(fetch: () => Promise<Response>): Promise<RestResponse> {
  const globals = globalThis as { __forge_fetch__?: unknown };
  const before = globals.__forge_fetch__;
  globals.__forge_fetch__ = fetch;
  try {
    return await jiraAsViewer.asViewer(READ);
  } finally {
    globals.__forge_fetch__ = before;
  }
}

function proxyError(status: number, code: string): () => Promise<Response> {
  return () => Promise.resolve(new Response('', { status, headers: { 'forge-proxy-error': code } }));
}

describe('jiraAsViewer on a faulty way to Jira', () => {
  it('answers 0 when the network gives up', async () => {
    const broken = () => Promise.reject(new TypeError('fetch failed'));
    expect(await withFetch(broken)).toEqual({ status: 0, headers: {}, body: null });
  });

  it('answers with the status of the platform’s proxy', async () => {
    expect(await withFetch(proxyError(504, 'UPSTREAM_TIMEOUT'))).toMatchObject({ status: 504 });
  });

  it('lets the platform ask the user for a missing consent', async () => {
    const reason: unknown = await withFetch(proxyError(401, 'NEEDS_AUTHENTICATION_ERR')).catch(
      (error: unknown) => error,
    );
    expect(needsConsent(reason)).toBe(true);
  });

  it('reads nothing into a page that is not JSON', async () => {
    const page = () => Promise.resolve(new Response('<html>Bad gateway</html>', { status: 502 }));
    expect(await withFetch(page)).toMatchObject({ status: 502, body: null });
  });
});

import api, { assumeTrustedRoute, getAppContext, route } from '@forge/api';
import kvs from '@forge/kvs';
import Resolver from '@forge/resolver';
import { createRunningClock } from '../../../local/clock';
import type { Handler } from '../../../local/forge/load-handler';
import { realTimer, type Timer } from '../../../local/forge/timer';
import { aForgeApp, aJiraBackend } from '../../support/forge-app';

/** A resolver function as an app writes it. */
function resolver(
  definitions: Record<string, (request: { payload: unknown; context: object }) => unknown>,
): Handler {
  const built = new Resolver();
  for (const [key, define] of Object.entries(definitions)) built.define(key, define as never);
  return built.getDefinitions() as Handler;
}

/** Time that passes when the test says so. */
function aManualTimer(): Timer & { pass(ms: number): void } {
  let elapsed = 0;
  const waiting = new Set<{ at: number; run: () => void }>();
  return {
    elapsed: () => elapsed,
    after(ms, run) {
      const entry = { at: elapsed + ms, run };
      waiting.add(entry);
      return () => waiting.delete(entry);
    },
    pass(ms) {
      elapsed += ms;
      for (const entry of waiting) if (entry.at <= elapsed) entry.run();
    },
  };
}

describe('invoke', () => {
  it('gives the resolver its payload and what the platform knows of the caller', async () => {
    const app = aForgeApp({ handler: resolver({ echo: (request) => request }) });
    const answer = await app.invoke({ functionKey: 'echo', payload: { a: 1 } }, 'alice');
    expect(answer).toEqual({
      ok: true,
      body: {
        payload: { a: 1 },
        context: expect.objectContaining({
          accountId: 'alice',
          accountType: 'licensed',
          localId: 'local-1',
          moduleKey: 'page',
          environmentType: 'DEVELOPMENT',
          installContext: expect.stringMatching(/^ari:cloud:jira::site\//) as string,
          extension: { type: 'jira:adminPage' },
        }) as object,
      },
    });
  });

  it('does not let the front end choose who is calling or on which module', async () => {
    const app = aForgeApp({ handler: resolver({ echo: ({ context }) => context }) });
    const context = {
      localId: 'l',
      extension: { type: 'jira:dashboardGadget', gadget: { id: '7' } },
      accountId: 'eve',
    };
    const answer = await app.invoke({ functionKey: 'echo', context }, 'alice');
    expect(answer).toMatchObject({
      body: { accountId: 'alice', extension: { type: 'jira:adminPage', gadget: { id: '7' } } },
    });
  });

  it('says which function the resolver does not define', async () => {
    const app = aForgeApp({ handler: resolver({ echo: () => 1 }) });
    expect(await app.invoke({ functionKey: 'other' })).toEqual({
      ok: false,
      message: "There was an error invoking the function - Resolver has no definition for 'other'.",
    });
  });

  it.each([
    ['a module that the manifest lacks', 'nowhere', /no module "nowhere"/],
    ['a module without a resolver', 'bare-page', /"bare-page" has no resolver/],
  ])('refuses %s', async (_, moduleKey, message) => {
    const answer = await aForgeApp().invoke({ moduleKey });
    expect(answer).toEqual({ ok: false, message: expect.stringMatching(message) as string });
  });

  it('turns an exception of the app into a failed answer', async () => {
    const app = aForgeApp({
      handler: () => {
        throw new Error('broken');
      },
    });
    expect(await app.invoke({})).toEqual({
      ok: false,
      message: 'There was an error invoking the function - broken',
    });
  });

  it('refuses a payload above 500 KB without calling the app', async () => {
    let calls = 0;
    const app = aForgeApp({ handler: () => (calls += 1) });
    const answer = await app.invoke({ payload: 'x'.repeat(500_001) });
    expect([answer.ok, calls]).toEqual([false, 0]);
  });

  it('takes a payload of exactly 500 KB', async () => {
    const app = aForgeApp({ handler: () => 'taken' });
    expect(await app.invoke({ payload: 'x'.repeat(499_998) })).toEqual({ ok: true, body: 'taken' });
  });

  it('refuses a response above 5 MB', async () => {
    const app = aForgeApp({ handler: () => 'x'.repeat(5_000_000) });
    expect(await app.invoke({})).toEqual({
      ok: false,
      message: expect.stringContaining('exceeds the limit of 5000000') as string,
    });
  });

  it('records one invocation with its size, its error and its GB-seconds', async () => {
    const timer = aManualTimer();
    const app = aForgeApp({
      timer,
      handler: () => {
        timer.pass(2_000);
        return { answer: 42 };
      },
    });
    await app.invoke({ functionKey: 'area/verb', payload: { q: 1 } }, 'bob');
    expect(app.inspector.events()).toEqual([
      expect.objectContaining({
        kind: 'invocation',
        moduleKey: 'page',
        functionKey: 'area/verb',
        accountId: 'bob',
        durationMs: 2_000,
        gbSeconds: 0.5,
        requestBytes: '{"q":1}'.length,
        responseBytes: '{"answer":42}'.length,
        error: null,
      }),
    ]);
  });
});

describe('time limit', () => {
  it('fails an invocation after 25 seconds and refuses what its code still tries', async () => {
    const timer = aManualTimer();
    let goOn = (): void => undefined;
    const gate = new Promise<void>((resolve) => (goOn = resolve));
    let late: Promise<unknown> = Promise.resolve();
    const app = aForgeApp({
      timer,
      handler: () => {
        late = gate.then(() => kvs.set('late', 1));
        return late;
      },
    });
    const answer = app.invoke({});
    timer.pass(25_000);
    expect(await answer).toEqual({
      ok: false,
      message: 'There was an error invoking the function - Task timed out after 25.00 seconds',
    });
    goOn();
    await expect(late).rejects.toThrow('has ended already');
    expect(app.kvs.rows()).toEqual([]);
  });

  it('tells the app the time of its site, and everybody else the real one', async () => {
    const siteNow = Date.UTC(2001, 0, 1);
    const app = aForgeApp({ now: () => siteNow });
    const seen = await app.run(() =>
      Promise.resolve([Date.now(), new Date().getTime(), new Date(5).getTime()]),
    );
    expect(seen).toEqual([siteNow, siteNow, 5]);
    expect(Date.now()).toBeGreaterThan(siteNow);
  });

  it('tells the app the time of a site whose clock runs', async () => {
    const app = aForgeApp({ now: createRunningClock(Date.UTC(2001, 0, 1)) });
    const seen = await app.run(() => Promise.resolve(new Date().getUTCFullYear()));
    expect(seen).toBe(2001);
  });

  it('tells the app how much time is left', async () => {
    const timer = aManualTimer();
    const app = aForgeApp({ timer });
    const left = await app.run(() => {
      timer.pass(10_000);
      return Promise.resolve(getAppContext().invocationRemainingTimeInMillis());
    });
    expect(left).toBe(15_000);
  });
});

describe('requestJira', () => {
  it('fails as a network does when the connection is cut', async () => {
    const app = aForgeApp({ jira: aJiraBackend(() => ({ status: 0, fault: 'cut-after', points: 1 })) });
    await expect(app.run(() => api.asUser().requestJira(route`/rest/api/3/myself`))).rejects.toThrow(
      'fetch failed',
    );
    expect(app.inspector.events()).toContainEqual(
      expect.objectContaining({ kind: 'rest', status: 0, fault: 'cut-after' }),
    );
  });

  it('reaches Jira as the invoking user within the scopes of the manifest', async () => {
    const jira = aJiraBackend((request) => ({ body: request }));
    const app = aForgeApp({ jira, scopes: ['read:jira-work'] });
    const seen = await app.run(async () => {
      const response = await api.asUser().requestJira(route`/rest/api/3/issue/${'KEY-1'}?fields=${'a b'}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: '{}',
      });
      return response.json() as Promise<unknown>;
    }, 'bob');
    expect(seen).toEqual({
      method: 'POST',
      path: '/rest/api/3/issue/KEY-1?fields=a%20b',
      headers: { 'content-type': 'application/json' },
      body: '{}',
      accountId: 'bob',
      scopes: ['read:jira-work'],
    });
  });

  it('gives a refusal back as a response, with its headers', async () => {
    const jira = aJiraBackend(() => ({ status: 429, headers: { 'retry-after': '7' }, body: {} }));
    const seen = await aForgeApp({ jira }).run(async () => {
      const response = await api.asUser().requestJira(route`/rest/api/3/myself`);
      return [response.ok, response.status, response.headers.get('retry-after')];
    });
    expect(seen).toEqual([false, 429, '7']);
  });

  it('takes an empty 204', async () => {
    const jira = aJiraBackend(() => ({ status: 204 }));
    const status = await aForgeApp({ jira }).run(async () => {
      return (await api.asUser().requestJira(route`/rest/api/3/x`, { method: 'DELETE' })).status;
    });
    expect(status).toBe(204);
  });

  it('records each call with its points', async () => {
    const app = aForgeApp({ jira: aJiraBackend(() => ({ status: 200, points: 51 })) });
    await app.run(() => api.asUser().requestJira(route`/rest/api/3/search/jql`), 'bob');
    expect(app.inspector.events()[0]).toMatchObject({
      kind: 'rest',
      from: 'resolver',
      accountId: 'bob',
      moduleKey: 'page',
      path: '/rest/api/3/search/jql',
      points: 51,
    });
  });

  it.each([
    ['asApp', () => api.asApp().requestJira(route`/rest/api/3/myself`), /provider app.*asUser\(\) only/s],
    ['the Atlassian gateway', () => api.asUser().requestGraph('{me}'), /POST \/graphql .* is not emulated/],
  ])('refuses %s loudly, naming the call', async (_, call, message) => {
    await expect(aForgeApp().run(call)).rejects.toThrow(message);
  });
});

describe('outside calls', () => {
  it('refuses fetch to any address, because the app asks for no egress', async () => {
    await expect(aForgeApp().run(() => fetch('https://example.com/x'))).rejects.toThrow(
      'REQUEST_EGRESS_ALLOWLIST_ERR: https://example.com/x',
    );
  });

  it('refuses Forge calls outside of an invocation', async () => {
    aForgeApp();
    await expect(api.asUser().requestJira(assumeTrustedRoute('/rest/api/3/myself'))).rejects.toThrow(
      'outside of an invocation',
    );
  });
});

describe('several invocations at the same time', () => {
  const tick = (ms: number): Promise<void> => new Promise((resolve) => void realTimer.after(ms, resolve));

  it('keep their users apart', async () => {
    const app = aForgeApp({ jira: aJiraBackend(({ accountId }) => ({ body: accountId })) });
    const whoAmI = (pauseMs: number) => async (): Promise<unknown> => {
      await tick(pauseMs);
      const response = await api.asUser().requestJira(route`/rest/api/3/myself`);
      return response.json() as Promise<unknown>;
    };
    const seen = await Promise.all(
      ['a', 'b', 'c', 'd'].map((name, index) => app.run(whoAmI(8 - 2 * index), name)),
    );
    expect(seen).toEqual(['a', 'b', 'c', 'd']);
  });

  it('keep two sites of one process apart', async () => {
    const sites = ['https://one.example', 'https://two.example'].map((siteUrl) => aForgeApp({ siteUrl }));
    await Promise.all(
      sites.map((site, index) =>
        site.run(async () => {
          await tick(2 - index);
          await kvs.set('who', getAppContext().installationAri.toString());
        }),
      ),
    );
    const [one, two] = sites.map((site) => site.kvs.rows()[0]?.text);
    expect([one === two, one, two]).toEqual([false, expect.any(String), expect.any(String)]);
  });
});

describe('a scheduled function', () => {
  const IMPERSONATING = { 'read:jira-work': { allowImpersonation: true }, 'write:jira-work': {} };

  it('gets what the platform says of the call, and nobody is behind it', async () => {
    const given: unknown[] = [];
    const answer = await aForgeApp().runScheduled((...all) => {
      given.push(...all);
      return Promise.reject(new Error('late'));
    });
    expect(given).toEqual([
      {
        context: { cloudId: expect.any(String) as string, moduleKey: 'tick' },
        contextToken: expect.any(String) as string,
      },
      expect.not.objectContaining({ principal: expect.anything() as object }),
    ]);
    expect(answer).toEqual({ ok: false, message: 'There was an error invoking the function - late' });
  });

  it('acts for somebody who is not there, within the scopes that allow it', async () => {
    const seen: unknown[] = [];
    const jira = aJiraBackend(({ accountId, scopes }) => {
      seen.push([accountId, scopes]);
      return { body: {} };
    });
    const app = aForgeApp({ jira, scopes: IMPERSONATING });
    await app.runScheduled(async () => api.asUser('olga').requestJira(route`/rest/api/3/myself`));
    await app.run(async () => api.asUser().requestJira(route`/rest/api/3/myself`), 'alice');
    expect(seen).toEqual([
      ['olga', ['read:jira-work']],
      ['alice', ['read:jira-work', 'write:jira-work']],
    ]);
  });

  it('has the time that the manifest gives it', async () => {
    const app = aForgeApp();
    let remaining = 0;
    await app.runScheduled(() => {
      remaining = getAppContext().invocationRemainingTimeInMillis();
      return Promise.resolve();
    });
    expect(remaining).toBeGreaterThan(50_000);
  });
});

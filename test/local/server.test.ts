import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateSite } from '../../local/data/generate/generate-site';
import { parseManifest } from '../../local/forge/manifest';
import { demoAdmin } from '../../local/jira/authenticate';
import type { SiteData } from '../../local/jira/model';
import type { InspectorEvent, SiteView } from '../../local/protocol';
import { openHttpServer, type HttpServer } from '../../local/server/http-server';
import { createLocalSite } from '../../local/site';
import { FAIR_TRAFFIC } from '../../local/traffic/traffic';
import { UserError } from '../../local/user-error';

const NOW = Date.UTC(2026, 2, 2, 12);

const MANIFEST = `
app:
  id: ari:cloud:ecosystem::app/11111111-2222-4333-8444-555555555555
  runtime: {name: nodejs22.x}
modules:
  jira:globalPermission:
    - {key: use, name: {i18n: page.title}, description: {i18n: page.title}, anonymousAllowed: false, defaultGrants: [all]}
  jira:adminPage:
    - {key: page, title: {i18n: page.title}, resource: page, render: native, resolver: {function: run}}
  function:
    - {key: run, handler: index.run}
resources:
  - {key: page, path: src/page.tsx}
  - {key: picture, path: static/picture}
translations:
  resources:
    - {key: en-US, path: en-US.json}
    - {key: de-DE, path: de-DE.json}
  fallback: {default: en-US}
permissions:
  scopes: [read:jira-user]
`;

const data: SiteData = generateSite({ issues: 20, seed: 1, now: NOW });
const admin = demoAdmin(data);
const german = data.users.find(({ locale }) => locale === 'de_DE');
const colleague = data.users.find(({ active, isAdmin }) => active && !isAdmin);

let root = '';
let server: HttpServer;
let url = '';

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'server-'));
  for (const dir of ['build/app', 'build/web', 'build/resources/page/__LOCALES__', 'static/picture']) {
    mkdirSync(join(root, dir), { recursive: true });
  }
  const files = {
    'package.json': '{"name": "testapp"}',
    'en-US.json': '{"page": {"title": "Page"}}',
    'de-DE.json': '{"page": {"title": "Seite"}}',
    'build/app/index.js':
      'exports.run = async ({ call }, platform) => ({ key: call.functionKey, who: platform.principal.accountId });',
    'build/web/main.js': 'shell();',
    'build/resources/page/main.js': 'page();',
    'build/resources/page/__LOCALES__/en-US.json': '{}',
    'static/picture/index.html': '<html><head><title>Picture</title></head></html>',
    'static/picture/main.css': 'body{}',
  };
  for (const [path, text] of Object.entries(files)) writeFileSync(join(root, path), text);
  const site = createLocalSite({
    name: 'server-test',
    data,
    manifest: parseManifest(MANIFEST, join(root, 'manifest.yml')),
    buildDir: join(root, 'build'),
    now: () => NOW,
    latencyMs: 0,
    traffic: FAIR_TRAFFIC,
    importReport: null,
    records: [],
    saved: {
      kvs: [{ key: 'k', text: '{"a":1}', createdAt: 1, updatedAt: 1, expiresAt: null }],
      grants: [],
      globalGrants: null,
      posts: [],
      edits: [],
      dashboards: [
        {
          ...{ id: '1', name: 'D', ownerAccountId: admin.accountId },
          gadgets: [{ id: '2', moduleKey: 'm', title: '', column: 0, row: 0, properties: { p: 'é' } }],
        },
      ],
    },
  });
  server = await openHttpServer(0);
  server.serve(site.routes);
  url = `http://localhost:${server.port}`;
});

afterAll(async () => {
  await server.close();
  rmSync(root, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(url + path, { headers });

const post = (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(url + path, { method: 'POST', body: JSON.stringify(body), headers });

const basic = (name: string): Record<string, string> => ({
  authorization: `Basic ${Buffer.from(`${name}:any-token`).toString('base64')}`,
});

async function whoAmI(headers: Record<string, string>): Promise<string> {
  const me = (await (await get('/rest/api/3/myself', headers)).json()) as { accountId: string };
  return me.accountId;
}

/** Status of a request whose Host header is not the address. */
function statusAs(host: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const outgoing = request({
      host: '127.0.0.1',
      port: server.port,
      path: '/__local/health',
      headers: { host },
    });
    outgoing.on('response', (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    outgoing.on('error', reject);
    outgoing.end();
  });
}

describe('site server', () => {
  it('grants a global permission of the app to somebody, and takes it back', async () => {
    const [permission] = ((await (await get('/__local/site')).json()) as SiteView).globalPermissions;
    const everybody = { permission: permission?.key, holder: { type: 'everybody', value: '' } };
    const group = { permission: permission?.key, holder: { type: 'group', value: 'g' } };
    const change = (grant: object, isGranted: boolean) =>
      post('/__local/global-grants', { ...grant, isGranted });
    expect(await (await get('/__local/global-grants')).json()).toEqual([everybody]);
    await change(group, true);
    expect(await (await change(everybody, false)).json()).toEqual([group]);
    expect((await post('/__local/global-grants', { ...group, holder: { type: 'role' } })).status).toBe(400);
  });

  it('is healthy on both loopback addresses', async () => {
    const answers = await Promise.all(
      ['127.0.0.1', '[::1]'].map(async (host) =>
        (await fetch(`http://${host}:${server.port}/__local/health`)).text(),
      ),
    );
    expect(answers).toEqual(['{"ok":true}', '{"ok":true}']);
  });

  it('refuses a name that was re-bound to this machine', async () => {
    expect([await statusAs('evil.example'), await statusAs('localhost')]).toEqual([403, 200]);
  });

  it('refuses changes that another page sends, and takes its own', async () => {
    const body = { jql: 'created > -1d' };
    const statuses = await Promise.all(
      ['https://evil.example', 'null', url].map(
        async (origin) => (await post('/rest/api/3/search/approximate-count', body, { origin })).status,
      ),
    );
    expect(statuses).toEqual([403, 403, 200]);
  });

  it('says in one line that its port is taken', async () => {
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const { port } = other.address() as AddressInfo;
    await expect(openHttpServer(port)).rejects.toThrow(UserError);
    await expect(openHttpServer(port)).rejects.toThrow(`Port ${port} is in use`);
    await new Promise((resolve) => other.close(resolve));
  });

  it('lets requests wait until there is a site', async () => {
    const early = await openHttpServer(0);
    const answer = fetch(`http://localhost:${early.port}/x`);
    early.serve([() => ({ kind: 'body', status: 200, headers: {}, body: 'ready' })]);
    expect(await (await answer).text()).toBe('ready');
    await early.close();
  });

  it('answers a failure of its own with 500 and its message', async () => {
    const failing = await openHttpServer(0);
    const write = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    failing.serve([
      () => {
        throw new Error('broken route');
      },
    ]);
    const response = await fetch(`http://localhost:${failing.port}/x`);
    expect([response.status, await response.text()]).toEqual([500, expect.stringContaining('broken route')]);
    expect(write).toHaveBeenCalledWith(expect.stringContaining('GET /x: Error: broken route'));
    write.mockRestore();
    await failing.close();
  });
});

describe('who is asking Jira', () => {
  it('is the demo admin when nobody is named', async () => {
    expect(await whoAmI({})).toBe(admin.accountId);
  });

  it('is whom Basic authentication names, by address or account id', async () => {
    const address = colleague?.emailAddress ?? '';
    const accountId = colleague?.accountId ?? '';
    expect([await whoAmI(basic(address)), await whoAmI(basic(accountId))]).toEqual([accountId, accountId]);
  });

  it('is whom the shell says', async () => {
    const accountId = colleague?.accountId ?? '';
    expect(await whoAmI({ 'x-local-account': accountId })).toBe(accountId);
  });

  it.each([
    ['Basic', basic('nobody@example.com')],
    ['the shell', { 'x-local-account': 'nobody' }],
  ])('is refused when %s names nobody', async (_, headers) => {
    expect((await get('/rest/api/3/myself', headers)).status).toBe(401);
  });
});

describe('pages and files', () => {
  it.each(['/', '/jira/dashboards/10000', '/issues/?jql=x', '/browse/KEY-1', '/__local/inspect'])(
    'gives the shell for %s',
    async (path) => {
      const response = await get(path);
      expect([response.status, await response.text()]).toEqual([
        200,
        expect.stringContaining('/__local/web/main.js'),
      ]);
    },
  );

  it('serves files that browsers revalidate', async () => {
    const first = await get('/__local/web/main.js');
    const again = await get('/__local/web/main.js', { 'if-none-match': first.headers.get('etag') ?? '' });
    expect([first.status, await first.text(), first.headers.get('content-type'), again.status]).toEqual([
      200,
      'shell();',
      'text/javascript;charset=UTF-8',
      304,
    ]);
  });

  it('lets browsers keep the script of a frame for good: its address names its version', async () => {
    const page = await (await get('/__local/resource/page/index.html')).text();
    const script = /src="(main\.js\?v=[^"]+)"/.exec(page)?.[1] ?? '';
    const [present, other] = [
      await get(`/__local/resource/page/${script}`),
      await get('/__local/resource/page/main.js?v=old'),
    ];
    expect([present, other].map(({ headers }) => headers.get('cache-control'))).toEqual([
      'max-age=31536000, immutable',
      'no-cache',
    ]);
  });

  it.each(['/__local/web/.%00/main.js', '/__local/web/..%2fapp/index.js', '/__local/web/none.js'])(
    'gives nothing but built files: %s',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );

  it('frames a resource: bridge first, then the bundle, loading nothing from elsewhere', async () => {
    const response = await get('/__local/resource/page/index.html');
    expect(await response.text()).toMatch(/web\/frame\.js[^]*main\.js/);
    expect(response.headers.get('content-security-policy')).toMatch(
      /default-src 'none'.*sandbox (?!.*allow-top-navigation).*allow-scripts/,
    );
  });

  it('serves the folder of a Frame, the bridge first in its page, without inline scripts, styles and other hosts', async () => {
    const page = await get('/__local/resource/picture/index.html');
    expect(await page.text()).toMatch(/<head><script src="[^"]*web\/frame\.js"[^>]*><\/script><title>/);
    const policy = page.headers.get('content-security-policy');
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("style-src 'self';");
    expect(policy).toMatch(/sandbox (?!.*allow-popups)(?!.*allow-top-navigation).*allow-scripts/);
    expect(await (await get('/__local/resource/picture/main.css')).text()).toBe('body{}');
    expect((await get('/__local/resource/picture/..%2f..%2fpackage.json')).status).toBe(404);
  });

  it.each(['page', 'picture'])(
    'lets the scripts of the resource "%s" reach only files of the app',
    async (key) => {
      const page = await get(`/__local/resource/${key}/index.html`);
      expect(page.headers.get('content-security-policy')).toContain(
        'connect-src http://localhost:*/__local/resource/ http://127.0.0.1:*/__local/resource/;',
      );
    },
  );
});

describe('/__local/site', () => {
  it('tells the shell about the site, its people and the app', async () => {
    const view = (await (await get('/__local/site')).json()) as SiteView;
    expect(view).toMatchObject({
      siteUrl: url,
      appName: 'Testapp',
      appId: '11111111-2222-4333-8444-555555555555',
      now: NOW,
      defaultAccountId: admin.accountId,
      scopes: ['read:jira-user'],
      importReport: null,
    });
    expect(view.users.map(({ accountId }) => accountId)).toContain(admin.accountId);
    expect(view.users).toHaveLength(data.users.filter(({ active }) => active).length);
  });

  it("words modules in the viewer's language", async () => {
    const titles = await Promise.all(
      [admin.accountId, german?.accountId ?? ''].map(async (accountId) => {
        const view = (await (
          await get('/__local/site', { 'x-local-account': accountId })
        ).json()) as SiteView;
        return view.modules.map(({ title }) => title);
      }),
    );
    expect(titles).toEqual([['Page'], ['Seite']]);
  });
});

describe('bridge', () => {
  const context = { localId: 'l', extension: {} };

  it('invokes a resolver as the viewer', async () => {
    const body = { moduleKey: 'page', functionKey: 'area/verb', payload: {}, context };
    const accountId = colleague?.accountId ?? '';
    const answer = await post('/__local/bridge/invoke', body, { 'x-local-account': accountId });
    expect(await answer.json()).toEqual({ ok: true, body: { key: 'area/verb', who: accountId } });
  });

  it('reads Jira within the scopes of the app', async () => {
    const ask = async (restPath: string, body: string | null): Promise<unknown> => {
      const method = body === null ? 'GET' : 'POST';
      const answer = await post('/__local/bridge/fetch-product', {
        ...{ moduleKey: 'page', restPath, method, headers: [], body },
      });
      return answer.json();
    };
    expect(await ask('/rest/api/3/myself', null)).toMatchObject({ status: 200 });
    expect(await ask('/rest/api/3/search/approximate-count', '{"jql":"created > -1d"}')).toMatchObject({
      status: 401,
      body: expect.stringContaining('scope does not match') as string,
    });
  });

  it.each([
    ['no JSON', '{'],
    ['a missing part', '{"moduleKey": "page"}'],
  ])('refuses %s', async (_, body) => {
    const response = await fetch(`${url}/__local/bridge/invoke`, { method: 'POST', body });
    expect(response.status).toBe(400);
  });
});

describe('inspector', () => {
  it('shows what is stored, with its size', async () => {
    const view = (await (await get('/__local/inspector')).json()) as { stored: unknown };
    expect(view.stored).toEqual([
      { where: 'kvs', key: 'k', bytes: 7, value: { a: 1 } },
      { where: 'dashboard-item-property', key: 'dashboard 1, gadget 2, p', bytes: 4, value: 'é' },
    ]);
  });

  it('tells calls apart by who sent them, live', async () => {
    const stream = await get('/__local/inspector/events');
    const reader = stream.body?.getReader();
    await get('/rest/api/3/status?x=1', { 'x-local-account': admin.accountId });
    const chunk = await reader?.read();
    await reader?.cancel();
    const text = Buffer.from(chunk?.value ?? []).toString();
    const event = JSON.parse(/data: (.*)/.exec(text)?.[1] ?? 'null') as InspectorEvent;
    expect(event).toMatchObject({ kind: 'rest', from: 'shell', accountId: admin.accountId, method: 'GET' });
  });
});

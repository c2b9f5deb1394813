import { loadManifest } from '../../../local/forge/manifest';
import { generateSite } from '../../../local/data/generate/generate-site';
import { openHttpServer, type HttpServer } from '../../../local/server/http-server';
import { BUILD_DIR, MANIFEST_PATH } from '../../../local/paths';
import { createLocalSite } from '../../../local/site';
import { FAIR_TRAFFIC } from '../../../local/traffic/traffic';

const NOW = Date.UTC(2026, 2, 2, 12);
const CALL = '/rest/api/3/myself';

let server: HttpServer;
let url: string;

beforeAll(async () => {
  const data = generateSite({ issues: 20, seed: 1, now: NOW });
  const site = createLocalSite({
    ...{ name: 'traffic-test', data, manifest: loadManifest(MANIFEST_PATH), buildDir: BUILD_DIR },
    ...{ now: () => NOW, latencyMs: 0, importReport: null, records: [], saved: null },
    traffic: { ...FAIR_TRAFFIC, faults: [{ name: '500', rate: 1 }] },
  });
  server = await openHttpServer(0);
  server.serve(site.routes);
  url = `http://localhost:${server.port}`;
});
afterAll(() => server.close());

const change = (body: unknown): Promise<Response> =>
  fetch(`${url}/__local/faults`, { method: 'POST', body: JSON.stringify(body) });

it('lists the faults with what is on', async () => {
  const response = await fetch(`${url}/__local/faults`);
  const faults = (await response.json()) as readonly { name: string; rate: number }[];
  expect(faults.map(({ name }) => name)).toEqual([
    'cut-before',
    'cut-after',
    '429-retry-after',
    '429',
    '500',
    '503',
    'slow',
    'storage-cut-before',
    'storage-cut-after',
    'storage-429',
    'storage-500',
    'storage-slow',
    'event-twice',
    'event-late',
  ]);
  expect(faults.filter(({ rate }) => rate > 0).map(({ name }) => name)).toEqual(['500']);
});

it('strikes clients, not the shell, until it is switched off', async () => {
  expect((await fetch(url + CALL)).status).toBe(500);
  const shell = { 'x-local-account': '' };
  const { defaultAccountId } = (await (await fetch(`${url}/__local/site`)).json()) as {
    defaultAccountId: string;
  };
  shell['x-local-account'] = defaultAccountId;
  expect((await fetch(url + CALL, { headers: shell })).status).toBe(200);
  expect((await change({ name: '500', rate: 0 })).status).toBe(200);
  expect((await fetch(url + CALL)).status).toBe(200);
});

it('cuts the connection, and shows in the inspector what it did', async () => {
  await change({ name: 'cut-before', rate: 1 });
  await expect(fetch(url + CALL)).rejects.toThrow('fetch failed');
  await change({ name: 'cut-before', rate: 0 });
  const { events } = (await (await fetch(`${url}/__local/inspector`)).json()) as {
    events: readonly { path: string; status: number; fault?: string }[];
  };
  expect(events.at(-1)).toMatchObject({ path: CALL, status: 0, fault: 'cut-before' });
});

it.each([
  [{ name: 'fire', rate: 1 }, 404],
  [{ name: '500', rate: 7 }, 400],
  ['on', 400],
])('refuses %j', async (body, status) => {
  expect((await change(body)).status).toBe(status);
});

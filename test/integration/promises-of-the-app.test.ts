import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { loadManifest } from '../../local/forge/manifest';
import { MANIFEST_PATH } from '../../local/paths';
import type { RestEvent } from '../../local/protocol';
import type { LocalSite } from '../../local/site';
import { checkEligibility } from '../../scripts/gate/eligibility';
import { listSources } from '../../scripts/gate/source-calls';
import { aLocalSite, TEST_NOW } from '../support/local-site';
import { PAYLOADS_SITE, RESOLVER_PAYLOADS } from '../support/resolver-payloads';
import { faultsOfRecords } from '../support/stored-records';

const WEEK_MS = 7 * 24 * 3_600_000;
const ADMIN = PAYLOADS_SITE.users.find(({ isAdmin }) => isAdmin)?.accountId ?? '';
const [SOMEBODY = ''] = PAYLOADS_SITE.users.flatMap(({ active, isAdmin, accountId }) =>
  active && !isAdmin ? [accountId] : [],
);
const MODULES = ['chart', 'settings'] as const;
const manifest = parse(readFileSync(MANIFEST_PATH, 'utf8')) as Readonly<Record<string, object>>;

/** A site on which two people did all that the app knows, and on which everything ran that runs by itself. */
async function aUsedSite() {
  let now = TEST_NOW;
  const site = await aLocalSite({ data: PAYLOADS_SITE, now: () => now });
  // What is about the stored data themselves comes last: some of it deletes.
  const names = Object.keys(RESOLVER_PAYLOADS).sort(
    (one, other) => Number(one.startsWith('data/')) - Number(other.startsWith('data/')),
  );
  const context = { localId: 'here', extension: {} };
  for (const accountId of [ADMIN, SOMEBODY]) {
    for (const functionKey of names) {
      for (const moduleKey of MODULES) {
        const payload: unknown = RESOLVER_PAYLOADS[functionKey as keyof typeof RESOLVER_PAYLOADS];
        await site.forge.invoke({ moduleKey, functionKey, payload, context }, accountId);
      }
    }
  }
  const runAll = async (): Promise<void> => {
    now += WEEK_MS;
    for (const key of site.schedules.keys) await site.schedules.run(key);
    await site.consumers.tick();
  };
  await runAll();
  return { site, runAll };
}

const rowsOf = (site: LocalSite) =>
  site.kvs.rows().map(({ key, text }) => ({ key, value: JSON.parse(text) as unknown }));

describe('the app promises', () => {
  it('C-P1: no scope with which it could administer, and few that write', () => {
    const { scopes } = loadManifest(MANIFEST_PATH);
    expect(scopes.filter((scope) => !scope.startsWith('read:')).sort()).toEqual([
      ...['report:personal-data', 'storage:app'],
      ...['write:board-scope:jira-software', 'write:jira-work', 'write:sprint:jira-software'],
    ]);
    expect(scopes.filter((scope) => /^(?:manage|admin|delete)/.test(scope))).toEqual([]);
  });

  it('C-P2, C-P6, E-P8: no tokens of a vendor, no analytics and no telemetry, for nothing leads out', () => {
    expect(checkEligibility(manifest)).toEqual([]);
    const { permissions = {} } = manifest;
    expect(Object.keys(permissions)).toEqual(['scopes']);
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: object };
    const ofVendors =
      /analytics|telemetry|sentry|segment|amplitude|mixpanel|datadog|newrelic|oauth|jsonwebtoken/;
    expect(Object.keys(dependencies).filter((name) => ofVendors.test(name))).toEqual([]);
  });

  it('E-P5: no address that is open without a login', () => {
    const { modules = {} } = manifest;
    expect(Object.keys(modules).filter((type) => /webtrigger|apiRoute|endpoint/i.test(type))).toEqual([]);
  });

  it('E-P4: no code that asks Jira as the app', () => {
    const asks = (file: string): boolean => /\basApp\b/.test(readFileSync(file, 'utf8'));
    expect(listSources('src').filter(asks)).toEqual([]);
  });

  describe('on a site where all was done that can be done', () => {
    let site: LocalSite;
    let runAll: () => Promise<void>;
    beforeAll(async () => {
      ({ site, runAll } = await aUsedSite());
    });

    it('E-P4: every call to Jira is that of a person', () => {
      const calls = site.inspector.events().filter((event): event is RestEvent => event.kind === 'rest');
      const callers = new Set(calls.map(({ accountId }) => accountId));
      expect(calls.length).toBeGreaterThan(20);
      expect(callers).toEqual(new Set([ADMIN, SOMEBODY]));
    });

    it('D-P3: no address of the site, and neither tokens nor keys', () => {
      const stored = JSON.stringify(rowsOf(site));
      expect(stored.length).toBeGreaterThan(1_000);
      expect(
        stored.match(/https?:|localhost|atlassian\.net|token|secret|password|api-?key|base-?url/gi),
      ).toBeNull();
    });

    it('C-P5: people are account ids, and those of closed accounts are told to go', async () => {
      const stored = JSON.stringify(rowsOf(site));
      expect([ADMIN, SOMEBODY].filter((accountId) => !stored.includes(accountId))).toEqual([]);
      expect(faultsOfRecords(rowsOf(site), PAYLOADS_SITE.users)).toEqual([]);
      site.closedAccounts.add(ADMIN).add(SOMEBODY);
      await runAll();
      const left = rowsOf(site).filter((row) =>
        [ADMIN, SOMEBODY].some((id) => JSON.stringify(row).includes(id)),
      );
      expect(left).toEqual([]);
    });
  });
});

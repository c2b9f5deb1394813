import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { loadManifest } from '../../local/forge/manifest';
import { MANIFEST_PATH } from '../../local/paths';
import type { RestEvent } from '../../local/protocol';
import type { LocalSite } from '../../local/site';
import { checkEligibility } from '../../scripts/gate/eligibility';
import type { ChartConfig } from '../../src/core/chart/config';
import { aChart, by, from } from '../support/chart';
import { chartOnSite, countOnSite, saveLargeReads } from '../support/chart-on-site';
import { aLocalSite } from '../support/local-site';

const EVERYTHING = 'created >= "2000-01-01"';
const sources = [from({ kind: 'jql', jql: EVERYTHING })];
/** Counted, read, and read with histories. */
const CHARTS: readonly ChartConfig[] = [
  aChart({ sources, kind: 'bar', chartBy: by('status') }),
  aChart({
    sources,
    kind: 'bar',
    chartBy: by('labels'),
    calculate: { measure: 'distinct', fieldId: 'assignee' },
  }),
  aChart({
    ...{ sources, kind: 'number' },
    calculate: { measure: 'sum', of: { kind: 'cycle-time', rule: 'lead', workingDaysOnly: false } },
  }),
];

/** What reads, whatever its method: Jira takes JQL and lists of ids in a body. */
const READS_BY_POST = [
  '/rest/api/3/search/jql',
  '/rest/api/3/search/approximate-count',
  '/rest/api/3/issue/bulkfetch',
  '/rest/api/3/changelog/bulkfetch',
];

/** The promises of the feature reference, by their numbers. */
describe('charts promise', () => {
  let site: LocalSite;
  let admin: string;
  let others: readonly string[];
  const storedOf = (): readonly string[] => site.kvs.rows().map(({ key, text }) => `${key} ${text}`);
  const calls = (): readonly RestEvent[] =>
    site.inspector.events().filter((event): event is RestEvent => event.kind === 'rest');

  beforeAll(async () => {
    site = await aLocalSite();
    const people = site.jira.data.users.filter(({ active }) => active);
    admin = people.find(({ isAdmin }) => isAdmin)?.accountId ?? '';
    others = people.filter(({ isAdmin }) => !isAdmin).map(({ accountId }) => accountId);
  });

  it('A-P1: every read runs as whoever looks, and each person gets the totals that they may see', async () => {
    await saveLargeReads(site, admin, 'resolver');
    const totals = new Set<number | null>();
    for (const accountId of [admin, ...others]) {
      const before = calls().length;
      const [counted] = CHARTS;
      if (counted === undefined) throw new Error('There is no chart.');
      const { grandTotal } = await chartOnSite(site, counted, accountId);
      expect(grandTotal.value).toBe(await countOnSite(site, EVERYTHING, accountId));
      totals.add(grandTotal.value);
      const own = calls().slice(before);
      expect(own.length).toBeGreaterThan(0);
      expect(new Set(own.map((call) => call.accountId))).toEqual(new Set([accountId]));
    }
    expect(totals.size).toBeGreaterThan(1);
  });

  it.each(['resolver', 'browser'] as const)(
    'A-P2, A-P3, A-P4: nothing is stored and nothing is changed by a chart that is read in the %s',
    async (place) => {
      await saveLargeReads(site, admin, place);
      const stored = storedOf();
      const before = calls().length;
      for (const chart of CHARTS) await chartOnSite(site, chart, admin);
      expect(storedOf()).toEqual(stored);
      const own = calls().slice(before);
      expect(own.length).toBeGreaterThan(CHARTS.length);
      for (const { method, path } of own) {
        if (method === 'GET') continue;
        expect(READS_BY_POST).toContain(path.split('?')[0]);
        expect(method).toBe('POST');
      }
    },
  );

  it('A-P5, A-P6: no server of ours, and no address that a network would have to allow', () => {
    const manifest: unknown = parse(readFileSync(MANIFEST_PATH, 'utf8'));
    expect(checkEligibility(manifest)).toEqual([]);
    expect(manifest).not.toHaveProperty('remotes');
    expect(manifest).not.toHaveProperty('permissions.external');
  });

  it('A-P8: there is no macro, and no scope of Confluence', () => {
    const { scopes, modules } = loadManifest(MANIFEST_PATH);
    expect(scopes.filter((scope) => scope.includes('confluence'))).toEqual([]);
    expect(modules.map(({ type }) => type).filter((type) => !type.startsWith('jira:'))).toEqual([]);
  });
});

import type { LocalSite } from '../../local/site';
import { buildTrend } from '../../src/core/trend/build-trend';
import type { ChartModel } from '../../src/core/chart/model';
import type { TrendConfig } from '../../src/core/trend/config';
import { trendConfigDefaults } from '../../src/core/trend/parse-config';
import { readTrend } from '../../src/frontend/trend/read-trend';
import { bridgeSend, countOnSite, resolverCall } from '../support/chart-on-site';
import { aLocalSite } from '../support/local-site';

describe('a trend on a site', () => {
  let site: LocalSite;
  let admin: string;

  beforeAll(async () => {
    site = await aLocalSite();
    admin = site.jira.data.users.find(({ isAdmin }) => isAdmin)?.accountId ?? '';
  });

  async function trendOnSite(changes: Partial<TrendConfig>): Promise<ChartModel> {
    const config: TrendConfig = {
      ...trendConfigDefaults,
      source: { kind: 'jql', jql: 'created >= "2000-01-01"' },
      bucket: 'month',
      ...changes,
    };
    const { reading, error } = await readTrend({
      config,
      from: null,
      call: resolverCall(site, admin, 'trend'),
      send: bridgeSend(site, admin),
      now: () => performance.now(),
      wait: () => Promise.resolve(),
      random: () => 0.5,
      signal: new AbortController().signal,
      onProgress: () => undefined,
    });
    if (reading === null || error !== null) throw new Error(JSON.stringify(error));
    const { prepared, trend, by, requests, isComplete } = reading;
    return buildTrend({
      config,
      prepared,
      state: trend.encode(),
      read: { by, requests, isComplete },
      words: { series: (name) => name, measure: '', period: '', figure: '' },
    });
  }

  it('counts in each period as many created and resolved items as Jira finds', async () => {
    const model = await trendOnSite({ kind: 'created-resolved', periods: 6 });
    const linked = [...model.cells.flat(), ...model.columnTotals].flatMap(({ jql, value }) =>
      jql === null ? [] : [{ jql, value }],
    );
    const counted = await Promise.all(linked.map(({ jql }) => countOnSite(site, jql, admin)));
    expect(linked).toHaveLength(14);
    expect(counted).toEqual(linked.map(({ value }) => value));
    expect(Math.max(...counted)).toBeGreaterThan(0);
  });

  it('takes the mean resolution time over as many items as Jira finds', async () => {
    const model = await trendOnSite({ kind: 'resolution-time', periods: 4 });
    const counted = await Promise.all(model.cells.map(([cell]) => countOnSite(site, cell?.jql ?? '', admin)));
    expect(counted).toEqual(model.cells.map(([cell]) => cell?.items));
  });
});

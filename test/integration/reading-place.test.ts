import { from, of } from '../support/chart';
import { generateSite } from '../../local/data/generate/generate-site';
import type { LocalSite } from '../../local/site';
import type { ChartConfig } from '../../src/core/chart/config';
import type { ChartModel } from '../../src/core/chart/model';
import { chartConfigDefaults } from '../../src/core/chart/parse-config';
import { chartOnSite, saveLargeReads } from '../support/chart-on-site';
import { aLocalSite, TEST_NOW } from '../support/local-site';

const chart: ChartConfig = {
  ...chartConfigDefaults,
  sources: [from({ kind: 'jql', jql: 'created >= "2000-01-01"' })],
  kind: 'two-dimensional-table',
  chartBy: { kind: 'values', fieldId: 'labels' },
  groupBy: { kind: 'periods', fieldId: 'created', bucket: 'quarter', showEmptyPeriods: true, window: null },
  calculate: { measure: 'median', of: of('customfield_10016') },
};

describe('a source of more than a thousand work items', () => {
  let site: LocalSite;
  let admin: string;

  beforeAll(async () => {
    site = await aLocalSite({ data: generateSite({ issues: 1500, seed: 7, now: TEST_NOW }) });
    admin = site.jira.data.users.find(({ isAdmin }) => isAdmin)?.accountId ?? '';
  });

  const numbersOf = ({ rows, columns, cells, grandTotal }: ChartModel): object => ({
    rows,
    columns,
    cells,
    grandTotal,
  });

  it('is read in the browser by default, and in the resolver where the site says so, with the same numbers', async () => {
    const inBrowser = await chartOnSite(site, chart, admin);
    expect(inBrowser.explain).toMatchObject({ readBy: 'browser', isComplete: true, itemsRead: 1500 });

    await saveLargeReads(site, admin, 'resolver');
    const inResolver = await chartOnSite(site, chart, admin);
    expect(inResolver.explain).toMatchObject({ readBy: 'resolver', isComplete: true, itemsRead: 1500 });

    expect(numbersOf(inResolver)).toEqual(numbersOf(inBrowser));
  });
});

import { by, from } from '../support/chart';
import type { LocalSite } from '../../local/site';
import type { ChartConfig, ChartKindId, DateWindow, DimensionSpec } from '../../src/core/chart/config';
import type { ChartModel, ModelCell } from '../../src/core/chart/model';
import { chartConfigDefaults } from '../../src/core/chart/parse-config';
import { aLocalSite } from '../support/local-site';
import { chartOnSite, countOnSite } from '../support/chart-on-site';

const sources = [from({ kind: 'jql', jql: 'created >= "2000-01-01" ORDER BY created' })];
const config = (changes: Partial<ChartConfig>): ChartConfig => ({
  ...chartConfigDefaults,
  sources,
  ...changes,
});

/** By week, the last ones. */
function windowOf(fieldId: string, window: DateWindow): DimensionSpec {
  return { kind: 'periods', fieldId, bucket: 'week', showEmptyPeriods: true, window };
}

interface Link extends ModelCell {
  readonly jql: string;
}

function linksOf(model: ChartModel): readonly Link[] {
  const cells = [...model.cells.flat(), ...model.rowTotals, ...model.columnTotals, model.grandTotal];
  return cells.filter((cell): cell is Link => cell.jql !== null);
}

describe('the number at a link', () => {
  let site: LocalSite;
  let admin: string;

  beforeAll(async () => {
    site = await aLocalSite();
    admin = site.jira.data.users.find(({ isAdmin }) => isAdmin)?.accountId ?? '';
  });

  async function expectEveryLinkToCountAlike(changes: Partial<ChartConfig>): Promise<number> {
    const model = await chartOnSite(site, config(changes), admin);
    const links = linksOf(model);
    const counted = await Promise.all(links.map(({ jql }) => countOnSite(site, jql, admin)));
    expect(links.map(({ jql }, index) => ({ jql, items: counted[index] }))).toEqual(
      links.map(({ jql, items }) => ({ jql, items })),
    );
    return links.length;
  }

  it.each([
    'status',
    'statusCategory',
    'issuetype',
    'priority',
    'resolution',
    'assignee',
    'reporter',
    'creator',
    'labels',
    'components',
    'fixVersions',
    'versions',
    'project',
    'parent',
    'customfield_10016',
    'customfield_10020',
    'votes',
  ])('is what Jira counts: by %s', async (fieldId) => {
    expect(await expectEveryLinkToCountAlike({ kind: 'table', chartBy: by(fieldId) })).toBeGreaterThan(1);
  });

  it.each([
    ['created', 'week'],
    ['created', 'month'],
    ['updated', 'quarter'],
    ['resolutiondate', 'year'],
    ['duedate', 'month'],
  ] as const)('is what Jira counts: %s by %s', async (fieldId, bucket) => {
    const chartBy = by(fieldId, bucket);
    expect(await expectEveryLinkToCountAlike({ kind: 'table', chartBy })).toBeGreaterThan(1);
  });

  it('is what Jira counts: created by day', async () => {
    const recent = { kind: 'jql', jql: 'created >= -30d' } as const;
    const changes = { kind: 'bar', sources: [from(recent)], chartBy: by('created', 'day') } as const;
    expect(await expectEveryLinkToCountAlike(changes)).toBeGreaterThan(1);
  });

  it.each<DimensionSpec>([
    { kind: 'number-ranges', fieldId: 'customfield_10016', bounds: [2, 5, 8] },
    { kind: 'number-ranges', fieldId: 'timeoriginalestimate', bounds: [3_600, 28_800] },
    { kind: 'age-ranges', fieldId: 'created', bounds: [0, 30, 90, 365] },
    { kind: 'age-ranges', fieldId: 'duedate', bounds: [-7, 0, 7] },
    windowOf('created', { last: 12, unit: 'week' }),
    windowOf('resolutiondate', { last: 3, unit: 'month' }),
    windowOf('duedate', { last: 2, unit: 'quarter' }),
  ])('is what Jira counts for ranges and windows: %j', async (chartBy) => {
    expect(await expectEveryLinkToCountAlike({ kind: 'table', chartBy })).toBeGreaterThan(1);
  });

  it.each(['America/New_York', 'Asia/Kolkata', 'Pacific/Auckland'])(
    'is what Jira counts for periods in another zone: %s',
    async (zone) => {
      const timeZone = { kind: 'fixed', zone } as const;
      const chartBy = by('created', 'month');
      expect(await expectEveryLinkToCountAlike({ kind: 'line', chartBy, timeZone })).toBeGreaterThan(1);
    },
  );

  it.each([
    ['stacked-bar', by('issuetype'), by('statusCategory')],
    ['grouped-bar', by('priority'), by('labels')],
    ['two-dimensional-table', by('components'), by('fixVersions')],
    ['line', by('created', 'month'), by('issuetype')],
  ] as const)('is what Jira counts for pairs: %s', async (kind, chartBy, groupBy) => {
    expect(await expectEveryLinkToCountAlike({ kind, chartBy, groupBy })).toBeGreaterThan(4);
  });

  it.each(['assignee', 'labels', 'components'])(
    'is what Jira counts when few segments and Other are shown: %s',
    async (fieldId) => {
      // Three segments, Other and the items without a value; a total for each, and the grand total.
      const changes = { kind: 'table', chartBy: by(fieldId), top: 3, uniqueTotals: true } as const;
      expect(await expectEveryLinkToCountAlike(changes)).toBe(11);
    },
  );

  it.each<ChartKindId>(['pie', 'donut', 'bar', 'horizontal-bar', 'number'])(
    'is what Jira counts in a %s chart',
    async (kind) => {
      expect(await expectEveryLinkToCountAlike({ kind, chartBy: by('status') })).toBeGreaterThan(0);
    },
  );

  /** Overlapping, and each with work items of its own. */
  const severalSources = [
    { source: { kind: 'jql', jql: 'created >= -400d AND type = Bug' }, name: 'Bugs', color: null },
    { source: { kind: 'jql', jql: 'created >= -400d AND resolution is EMPTY' }, name: 'Open', color: null },
    { source: { kind: 'jql', jql: 'created >= -400d AND labels is not EMPTY' }, name: 'Tagged', color: null },
  ] as const;

  it.each<Partial<ChartConfig>>([
    { kind: 'pie', chartBy: null },
    { kind: 'bar', chartBy: by('labels') },
    { kind: 'number' },
    { kind: 'line', chartBy: by('created', 'quarter') },
    { kind: 'two-dimensional-table', chartBy: by('components'), uniqueTotals: true },
    { kind: 'stacked-bar', chartBy: null, groupBy: by('priority') },
    { kind: 'table', chartBy: by('status'), calculate: shareOf(0, null) },
    { kind: 'number', calculate: shareOf(0, 1) },
  ])('is what Jira counts for several sources: %j', async (changes) => {
    const links = await expectEveryLinkToCountAlike({ sources: severalSources, ...changes });
    expect(links).toBeGreaterThan(0);
  });

  it('is the quotient of what Jira counts for a ratio of sources', async () => {
    const calculate = shareOf(0, 1);
    const changes = { kind: 'bar', chartBy: by('priority'), sources: severalSources, calculate } as const;
    const { rowTotals, explain } = await chartOnSite(site, config(changes), admin);
    const [above, below] = explain.sources ?? [];
    const quotients = await Promise.all(
      rowTotals.map(async ({ jql }) => {
        const inRow = async (source: string | undefined): Promise<number> =>
          countOnSite(site, `(${String(jql)}) AND (${String(source)})`, admin);
        const [of, over] = [await inRow(above?.jql), await inRow(below?.jql)];
        return over === 0 ? null : of / over;
      }),
    );
    expect(rowTotals.map(({ value }) => value)).toEqual(quotients);
    expect(quotients.some((value) => value !== null && value > 0)).toBe(true);
  });

  function shareOf(numerator: number, denominator: number | null): ChartConfig['calculate'] {
    const count = { measure: 'count' } as const;
    return {
      measure: 'ratio',
      numerator: { source: numerator, calculate: count },
      denominator: { source: denominator, calculate: count },
    };
  }

  it('is what Jira counts for the viewer, whoever looks', async () => {
    const changes = { kind: 'table', chartBy: by('project') } as const;
    const totals = await Promise.all(
      site.jira.data.users
        .filter(({ active }) => active)
        .map(async ({ accountId }) => {
          const { grandTotal } = await chartOnSite(site, config(changes), accountId);
          expect(grandTotal.items).toBe(await countOnSite(site, grandTotal.jql ?? '', accountId));
          return grandTotal.items;
        }),
    );
    expect(new Set(totals).size).toBeGreaterThan(1);
  });
});

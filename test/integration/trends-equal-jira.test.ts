import type { LocalSite } from '../../local/site';
import { buildTrend } from '../../src/core/trend/build-trend';
import type { ChartModel } from '../../src/core/chart/model';
import type { TrendConfig } from '../../src/core/trend/config';
import { trendConfigDefaults } from '../../src/core/trend/parse-config';
import { readQuestion } from '../../src/frontend/reading/read-question';
import { TREND_QUESTIONS } from '../../src/frontend/reading/sliced-kinds';
import { bridgeSend, countOnSite, resolverCall, saveLargeReads } from '../support/chart-on-site';
import { aLocalSite, TEST_NOW } from '../support/local-site';
import { TREND_WORDS } from '../support/trend';

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
      scope: { kind: 'source', source: { kind: 'jql', jql: 'created >= "2000-01-01"' } },
      bucket: 'month',
      ...changes,
    };
    const { reading, error } = await readQuestion({
      ...{ kind: TREND_QUESTIONS, config, overlay: null, isExact: false, from: null },
      together: null,
      call: resolverCall(site, admin, 'trend'),
      send: bridgeSend(site, admin),
      now: () => TEST_NOW,
      wait: () => Promise.resolve(),
      random: () => 0.5,
      signal: new AbortController().signal,
      onProgress: () => undefined,
      onPart: () => undefined,
    });
    if (reading === null || error !== null) throw new Error(JSON.stringify(error));
    return buildTrend({
      config,
      prepared: reading.prepared,
      state: reading.answer.encode(),
      read: { ...reading, ...reading.spent },
      words: TREND_WORDS,
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

  it('counts in each band of the flow as many items as were in that status at that moment', async () => {
    const model = await trendOnSite({ kind: 'cumulative-flow', periods: 4 });
    const linked = model.cells.flat().flatMap(({ jql, value }) => (jql === null ? [] : [{ jql, value }]));
    const counted = await Promise.all(linked.map(({ jql }) => countOnSite(site, jql, admin)));
    expect(linked).toHaveLength(4 * model.columns.length);
    expect(linked.length).toBeGreaterThan(12);
    expect(linked.map(({ value }) => value)).toEqual(counted);
    expect(model.cells.at(-1)?.reduce((sum, { items }) => sum + items, 0)).toBe(model.explain.itemsRead);
  });

  it('counts as much open work of a person as Jira finds', async () => {
    const model = await trendOnSite({ kind: 'workload', periods: 3 });
    const now = (model.cells.at(-1) ?? []).flatMap(({ jql, value }) =>
      jql === null ? [] : [{ jql, value }],
    );
    const counted = await Promise.all(now.map(({ jql }) => countOnSite(site, jql, admin)));
    expect(now.length).toBeGreaterThan(3);
    expect(now.map(({ value }) => value)).toEqual(counted);
  });

  it('ends a burnup of the current sprint with what is in it and done now', async () => {
    const board = site.jira.data.boards.find(({ type }) => type === 'scrum');
    const sprint = site.jira.data.sprints.find(
      ({ state, originBoardId }) => state === 'active' && originBoardId === board?.id,
    );
    const model = await trendOnSite({
      kind: 'burnup',
      scope: { kind: 'sprint', boardId: board?.id ?? 0, sprintId: null },
      estimate: { kind: 'items' },
    });
    const last = model.cells.findLast(([, scope]) => scope?.value !== null) ?? [];
    const inSprint = `sprint = ${String(sprint?.id)}`;
    const expected = await Promise.all(
      [`${inSprint} AND statusCategory = Done`, inSprint].map((jql) => countOnSite(site, jql, admin)),
    );
    expect(last.map(({ value }) => value)).toEqual(expected);
    expect(Math.min(...expected)).toBeGreaterThan(0);
  });

  it('finds a version by its history as well', async () => {
    const project = site.jira.data.projects.find(({ versions }) => versions.some(({ released }) => released));
    const version = project?.versions.findLast(({ released, startDate }) => released && startDate !== null);
    const model = await trendOnSite({
      kind: 'burnup',
      scope: { kind: 'version', projectKey: project?.key ?? '', versionId: version?.id ?? '' },
    });
    const now = await countOnSite(site, `fixVersion = ${version?.id ?? ''}`, admin);
    expect(model.cells.findLast(([, scope]) => scope?.value !== null)?.[1]?.value).toBe(now);
    expect(now).toBeGreaterThan(0);
  });

  it('reads histories in the browser as the resolver does', async () => {
    await saveLargeReads(site, admin, 'resolver');
    const inResolver = await trendOnSite({ kind: 'cumulative-flow', periods: 3 });
    await saveLargeReads(site, admin, 'browser');
    const inBrowser = await trendOnSite({ kind: 'cumulative-flow', periods: 3 });
    await saveLargeReads(site, admin, 'automatic');
    expect([inResolver, inBrowser].map(({ explain }) => explain.readBy)).toEqual(['resolver', 'browser']);
    // What was looked up counts in both.
    expect(inBrowser.explain.requests).toBe(inResolver.explain.requests);
    const figures = ({ columns, cells }: ChartModel) =>
      cells.map((row) => row.map(({ value }, at) => `${columns[at]?.key ?? ''}: ${String(value)}`));
    expect(figures(inBrowser)).toEqual(figures(inResolver));
  });
});

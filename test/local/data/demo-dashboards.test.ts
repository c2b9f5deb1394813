import { demoDashboards } from '../../../local/data/demo-dashboards';
import { generateSite } from '../../../local/data/generate/generate-site';
import { importFile } from '../../../local/data/import/import-file';
import { createJqlEngine } from '../../../local/jira/jql/engine';
import type { DashboardRecord, SiteData } from '../../../local/jira/model';
import { GADGET_CONFIGURATION_PROPERTY } from '../../../local/protocol';
import { parseFilterConfig } from '../../../src/core/filter/parse-config';
import { parseCapacityConfig } from '../../../src/core/capacity/gadget/parse-config';
import { configuredFieldIds } from '../../../src/core/chart/question';
import { parseTrendConfig } from '../../../src/core/trend/parse-config';
import { parseChartConfig } from '../../../src/core/chart/parse-config';

const NOW = Date.UTC(2026, 2, 18, 9);

const CSV = [
  'Issue key,Issue Type,Status,Project name,Created,Resolved,Assignee,Labels,Time Spent,Custom field (Story Points)',
  'APP-1,Bug,Done,App,2026-01-05 10:00,2026-01-07 10:00,Ann,ui,3600,3',
  'APP-2,Story,To Do,App,2026-02-05 10:00,,Bob,,,5',
  'WEB-1,Task,In Progress,Website,2026-03-01 10:00,,,seo,,',
].join('\n');

const imported = (): SiteData => {
  const answer = importFile({ fileName: 'mine.csv', text: CSV, now: NOW });
  if (!answer.ok) throw new Error(answer.error);
  return answer.data;
};

describe.each([
  ['generated', generateSite({ issues: 400, seed: 1, now: NOW })],
  ['imported', imported()],
] as const)('demoDashboards of a site that was %s', (kind, data) => {
  const dashboards = demoDashboards(data, kind);
  const gadgets = dashboards
    .flatMap((dashboard) => dashboard.gadgets)
    .filter(({ moduleKey }) => moduleKey === 'chart');
  const configs = gadgets.map((gadget) => parseChartConfig(gadget.properties[GADGET_CONFIGURATION_PROPERTY]));

  it('configures every chart as the app would', () => {
    expect(configs.filter((config) => !config.ok)).toEqual([]);
  });

  it.each([
    ['trend', parseTrendConfig, 6],
    ['capacity-gadget', parseCapacityConfig, 4],
  ] as const)('configures every gadget of the kind %s as the app would', (key, parse, generated) => {
    const parsed = dashboards
      .flatMap((dashboard) => dashboard.gadgets)
      .filter(({ moduleKey }) => moduleKey === key)
      .map(({ properties }) => parse(properties[GADGET_CONFIGURATION_PROPERTY]));
    expect(parsed.filter((config) => !config.ok)).toEqual([]);
    expect(parsed).toHaveLength(kind === 'generated' ? generated : 0);
  });

  it('starts with a filter that the app understands', () => {
    const [filter] = dashboards[0]!.gadgets;
    expect(filter?.moduleKey).toBe('filter');
    expect(parseFilterConfig(filter?.properties[GADGET_CONFIGURATION_PROPERTY])).toMatchObject({ ok: true });
  });

  it('shows at least six kinds of chart on the first page', () => {
    expect(kindsOf(dashboards[0]!).size).toBeGreaterThanOrEqual(6);
    expect(dashboards.length).toBeGreaterThanOrEqual(2);
  });

  it('charts fields and sources that the site has', () => {
    const custom = new Set(data.customFields.map((field) => field.id));
    const engine = createJqlEngine(data);
    for (const config of configs) {
      if (!config.ok) continue;
      const { source } = config.value.sources[0]!;
      const used = configuredFieldIds(config.value);
      expect(used.filter((id) => id.startsWith('customfield_') && !custom.has(id))).toEqual([]);
      const found = {
        jql: () => source.kind === 'jql' && source.jql,
        filter: () => source.kind === 'filter' && data.filters.find((one) => one.id === source.filterId)?.jql,
        board: () =>
          source.kind === 'board' &&
          data.boards.some((one) => one.id === source.boardId) &&
          'project is not EMPTY',
        project: () =>
          source.kind === 'project' &&
          data.projects.some((one) => one.key === source.projectKey) &&
          `project = ${source.projectKey}`,
      }[source.kind]();
      expect(typeof found).toBe('string');
      expect(engine.count({ jql: String(found), viewer: data.users[0]!, now: NOW })).toMatchObject({
        ok: true,
      });
      expect(engine.isBounded(String(found))).toBe(true);
    }
  });

  it('gives gadgets ids and places of their own', () => {
    expect(new Set(gadgets.map((gadget) => gadget.id)).size).toBe(gadgets.length);
    for (const dashboard of dashboards) {
      const places = dashboard.gadgets.map((gadget) => `${gadget.column}/${gadget.row}`);
      expect(new Set(places).size).toBe(places.length);
    }
  });
});

it('shows imported story points and time only when the file has them', () => {
  const text = 'Issue key,Created\nAPP-1,2026-01-05 10:00';
  const answer = importFile({ fileName: 'bare.csv', text, now: NOW });
  if (!answer.ok) throw new Error(answer.error);
  const titles = demoDashboards(answer.data, 'imported')[0]!.gadgets.map((gadget) => gadget.title);
  const fuller = demoDashboards(imported(), 'imported')[0]!.gadgets.map((gadget) => gadget.title);
  expect(fuller.filter((title) => !titles.includes(title))).toEqual([
    'Median time spent by type',
    'Average story points by type',
    'Time spent by space',
    'Labels',
  ]);
});

function kindsOf(dashboard: DashboardRecord): ReadonlySet<unknown> {
  return new Set(
    dashboard.gadgets.map(
      (gadget) => (gadget.properties[GADGET_CONFIGURATION_PROPERTY] as { readonly kind: string }).kind,
    ),
  );
}

import { aChart, by, from, measuring } from '../../test/support/chart';
import { makeDashboard } from '../../test/support/made-dashboard';
import type { ChartConfig } from '../../src/core/chart/config';
import type { SiteView } from '../../local/protocol';

const GADGETS = 10;
const POINTS_FIELD = 'customfield_10016';
const BY = ['status', 'assignee', 'priority', 'issuetype', 'resolution'] as const;

/** A view that people open, on the demo site. */
export interface BenchedView {
  readonly name: string;
  readonly address: (siteUrl: string) => Promise<string>;
}

export const COUNT_CHARTS: BenchedView = {
  name: 'dashboard, ten count charts',
  address: (siteUrl) =>
    dashboard(siteUrl, (at) =>
      aChart({ sources: [sourceAt(at)], kind: 'bar', chartBy: by(BY[at % BY.length] ?? 'status') }),
    ),
};

const ONE_SOURCE: BenchedView = {
  name: 'dashboard, ten sums over one source',
  address: (siteUrl) => dashboard(siteUrl, (at) => sumOf(0, at)),
};

const TEN_SOURCES: BenchedView = {
  name: 'dashboard, ten sums over ten sources',
  address: (siteUrl) => dashboard(siteUrl, (at) => sumOf(at, at)),
};

/** What there is to open, but for forms. */
export const VIEWS: readonly BenchedView[] = [
  COUNT_CHARTS,
  ONE_SOURCE,
  TEN_SOURCES,
  { name: 'dashboard of capacity, three gadgets', address: at('/jira/dashboards/10003') },
  {
    name: 'capacity of a sprint',
    address: async (siteUrl) => {
      const response = await fetch(new URL('/__local/site', siteUrl));
      const { appId, environmentId } = (await response.json()) as SiteView;
      return new URL(`/jira/software/projects/PAY/apps/${appId}/${environmentId}`, siteUrl).href;
    },
  },
  { name: 'settings', address: at('/jira/settings/apps/settings') },
];

function at(path: string): BenchedView['address'] {
  return (siteUrl) => Promise.resolve(new URL(path, siteUrl).href);
}

function dashboard(siteUrl: string, chartAt: (at: number) => ChartConfig): Promise<string> {
  const gadgets = Array.from({ length: GADGETS }, (_, index) => ({
    title: `Chart ${String(index + 1)}`,
    configuration: chartAt(index),
  }));
  return makeDashboard(siteUrl, gadgets);
}

function sourceAt(index: number): ReturnType<typeof from> {
  return from({ kind: 'jql', jql: `created >= "2000-01-${String(index + 1).padStart(2, '0')}"` });
}

function sumOf(source: number, dimension: number): ChartConfig {
  return aChart({
    sources: [sourceAt(source)],
    kind: 'bar',
    chartBy: by(BY[dimension % BY.length] ?? 'status'),
    calculate: measuring('sum', POINTS_FIELD),
  });
}

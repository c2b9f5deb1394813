import type { DashboardRecord, GadgetRecord, SiteData } from '../jira/model';
import { capacityGadgets } from './dashboards/capacity-gadgets';
import { layOut, type ChartGadget } from './dashboards/chart-gadget';
import { withFilter } from './dashboards/filter-gadget';
import { deliveryCharts, paymentsCharts, type GeneratedSources } from './dashboards/generated-charts';
import { importedCharts, projectCharts } from './dashboards/imported-charts';
import { trendGadgets } from './dashboards/trend-gadgets';
import { largestProjects } from './largest-projects';

/** The dashboards that a fresh site shows; the first is the start page. */
export function demoDashboards(data: SiteData, kind: 'generated' | 'imported'): readonly DashboardRecord[] {
  const admin = data.users.find((user) => user.isAdmin);
  if (admin === undefined) throw new RangeError('The site has no admin.');
  return PAGES[kind](data).map(({ name, gadgetsFrom }, index) => {
    const firstId = 10000 + index * GADGETS_PER_DASHBOARD;
    const gadgets = gadgetsFrom(firstId);
    return {
      id: String(10000 + index),
      name,
      ownerAccountId: admin.accountId,
      gadgets: index === 0 ? withFilter(gadgets, firstId + GADGETS_PER_DASHBOARD - 1) : gadgets,
    };
  });
}

const GADGETS_PER_DASHBOARD = 100;

interface Page {
  readonly name: string;
  /** Their ids count up from the first. */
  readonly gadgetsFrom: (firstId: number) => readonly GadgetRecord[];
}

const chartPage = (name: string, charts: readonly ChartGadget[]): Page => ({
  name,
  gadgetsFrom: (firstId) => layOut(charts, firstId),
});

const PAGES: Readonly<Record<'generated' | 'imported', (data: SiteData) => readonly Page[]>> = {
  generated: (data) => {
    const sources = sourcesOf(data);
    return [
      chartPage('Delivery overview', deliveryCharts(sources)),
      chartPage('Sprints and payments', paymentsCharts(sources)),
      { name: 'Flow of the storefront', gadgetsFrom: (id) => trendGadgets(sources.boardId('SHOP'), id) },
      {
        name: 'Capacity of two teams',
        gadgetsFrom: (id) =>
          capacityGadgets({ payments: sources.boardId('PAY'), mobile: sources.boardId('MOB') }, id),
      },
    ];
  },
  imported: (data) => [
    chartPage('Imported work', importedCharts(data)),
    ...largestProjects(data, 1).map((project) =>
      chartPage(project.name, projectCharts(project, [...data.issues])),
    ),
  ],
};

function sourcesOf(data: SiteData): GeneratedSources {
  return {
    filterId: (name) => found(data.filters.find((filter) => filter.name === name)).id,
    boardId: (key) => {
      const project = found(data.projects.find((one) => one.key === key));
      return found(data.boards.find((board) => board.projectId === project.id)).id;
    },
  };
}

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new RangeError('The site lacks what a demo dashboard shows.');
  return value;
}

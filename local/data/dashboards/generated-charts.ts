import { FIELD_IDS } from '../generate/site-lists';
import {
  BY_FIELD,
  boardSource,
  byField,
  byPeriod,
  filterSource,
  jqlSource,
  measure,
  projectSource,
  type ChartGadget,
} from './chart-gadget';

/** Filters that the generator saves, by the names under which it saves them. */
export interface GeneratedSources {
  readonly filterId: (name: string) => string;
  readonly boardId: (projectKey: string) => number;
}

/**
 * The first page that a newcomer sees. No source names a restricted space, so that everybody sees the charts, each with
 * their own numbers.
 */
export function deliveryCharts({ filterId }: GeneratedSources): readonly ChartGadget[] {
  return [
    {
      title: 'Work of the last six months',
      source: filterSource(filterId('Created in the last six months')),
      kind: 'donut',
      chartBy: byField('statusCategory'),
      sort: BY_FIELD,
      labels: 'both',
    },
    {
      title: 'Open bugs',
      source: jqlSource('issuetype = Bug AND resolution = Unresolved'),
      kind: 'number',
    },
    {
      title: 'Created each month, by type',
      source: jqlSource('created >= startOfMonth(-11) ORDER BY created ASC'),
      kind: 'line',
      chartBy: byPeriod('created', 'month'),
      groupBy: byField('issuetype'),
      sort: BY_FIELD,
      labels: 'none',
    },
    {
      title: 'Open work by assignee',
      source: filterSource(filterId('All open work')),
      kind: 'horizontal-bar',
      chartBy: byField('assignee'),
      top: 10,
    },
    {
      title: 'Storefront: type by status',
      source: projectSource('SHOP'),
      kind: 'stacked-bar',
      chartBy: byField('issuetype'),
      groupBy: byField('statusCategory'),
    },
    {
      title: 'Priorities of open work',
      source: filterSource(filterId('All open work')),
      kind: 'pie',
      chartBy: byField('priority'),
      sort: BY_FIELD,
      labels: 'percent',
    },
    {
      title: 'Open work: space by priority',
      source: filterSource(filterId('All open work')),
      kind: 'two-dimensional-table',
      chartBy: byField('project'),
      groupBy: byField('priority'),
      sort: BY_FIELD,
    },
    {
      title: 'Average story points by priority',
      source: jqlSource('cf[10016] is not EMPTY AND created >= -365d'),
      kind: 'bar',
      chartBy: byField('priority'),
      calculate: measure('average', FIELD_IDS.storyPoints),
      sort: BY_FIELD,
    },
    {
      title: 'Platform: time spent by component',
      source: projectSource('PLAT'),
      kind: 'table',
      chartBy: byField('components'),
      calculate: measure('sum', 'timespent'),
      uniqueTotals: true,
    },
    {
      title: 'Created each month, by status',
      source: jqlSource('created >= startOfMonth(-11) ORDER BY created ASC'),
      kind: 'stacked-area',
      chartBy: byPeriod('created', 'month'),
      groupBy: byField('statusCategory'),
      sort: BY_FIELD,
      labels: 'none',
    },
    {
      title: 'Open work: space by status',
      source: filterSource(filterId('All open work')),
      kind: 'heat-map',
      chartBy: byField('project'),
      groupBy: byField('status'),
      sort: BY_FIELD,
    },
    {
      title: 'Labels of the last six months',
      source: filterSource(filterId('Created in the last six months')),
      kind: 'horizontal-bar',
      chartBy: byField('labels'),
      top: 8,
    },
  ];
}

/** Restricted to the payments team: others see why they see nothing. */
export function paymentsCharts({ boardId }: GeneratedSources): readonly ChartGadget[] {
  return [
    {
      title: 'Running sprints by status',
      source: jqlSource('sprint in openSprints() ORDER BY created ASC'),
      kind: 'grouped-bar',
      chartBy: byField('project'),
      groupBy: byField('status'),
    },
    {
      title: 'Payments board by status',
      source: boardSource(boardId('PAY')),
      kind: 'donut',
      chartBy: byField('status'),
      labels: 'both',
    },
    {
      title: 'Payments: resolved each quarter',
      source: projectSource('PAY'),
      kind: 'bar',
      chartBy: byPeriod('resolutiondate', 'quarter'),
      sort: BY_FIELD,
    },
    {
      title: 'Payments: median time spent',
      source: projectSource('PAY'),
      kind: 'number',
      calculate: measure('median', 'timespent'),
    },
  ];
}

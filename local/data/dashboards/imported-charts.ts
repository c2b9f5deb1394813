import type { IssueRecord, ProjectRecord, SiteData } from '../../jira/model';
import {
  BY_FIELD,
  byField,
  byPeriod,
  jqlSource,
  measure,
  projectSource,
  type ChartGadget,
} from './chart-gadget';

const YEAR_MS = 365.25 * 86_400_000;

/** Charts over all imported issues; what a file does not hold (labels, logged time) is not charted. */
export function importedCharts(data: SiteData): readonly ChartGadget[] {
  const issues = [...data.issues];
  const everything = jqlSource(`created >= "${firstDay(issues)}" ORDER BY created DESC`);
  const hasTime = issues.some((issue) => issue.timeSpent !== null);
  const hasLabels = issues.some((issue) => issue.labels.length > 0);
  const site = data.customFields.find((field) => field.name === 'Site');
  const points = data.customFields.find((field) => field.name === 'Story Points');
  const charts: readonly (ChartGadget | null)[] = [
    {
      title: 'Status of all work',
      source: everything,
      kind: 'donut',
      chartBy: byField('statusCategory'),
      sort: BY_FIELD,
      labels: 'both',
    },
    { title: 'All work items', source: everything, kind: 'number' },
    {
      title: 'Created over time',
      source: everything,
      kind: 'line',
      chartBy: byPeriod('created', periodFor(issues)),
      groupBy: byField('statusCategory'),
      sort: BY_FIELD,
      labels: 'none',
    },
    {
      title: 'Work by assignee',
      source: everything,
      kind: 'horizontal-bar',
      chartBy: byField('assignee'),
      top: 10,
    },
    {
      title: 'Type by status',
      source: everything,
      kind: 'stacked-bar',
      chartBy: byField('issuetype'),
      groupBy: byField('statusCategory'),
      top: 8,
    },
    {
      title: 'Priorities',
      source: everything,
      kind: 'pie',
      chartBy: byField('priority'),
      top: 8,
      labels: 'percent',
    },
    {
      title: site === undefined ? 'Space by type' : 'Site by type',
      source: everything,
      kind: 'two-dimensional-table',
      chartBy: byField(site?.id ?? 'project'),
      groupBy: byField('issuetype'),
      top: 10,
    },
    hasTime
      ? {
          title: 'Median time spent by type',
          source: everything,
          kind: 'bar',
          chartBy: byField('issuetype'),
          calculate: measure('median', 'timespent'),
          top: 8,
        }
      : null,
    points === undefined
      ? null
      : {
          title: 'Average story points by type',
          source: everything,
          kind: 'bar',
          chartBy: byField('issuetype'),
          calculate: measure('average', points.id),
        },
    hasTime
      ? {
          title: 'Time spent by space',
          source: everything,
          kind: 'table',
          chartBy: byField('project'),
          calculate: measure('sum', 'timespent'),
          top: 12,
        }
      : { title: 'Work by space', source: everything, kind: 'table', chartBy: byField('project'), top: 12 },
    hasLabels
      ? {
          title: 'Labels',
          source: everything,
          kind: 'horizontal-bar',
          chartBy: byField('labels'),
          top: 10,
          uniqueTotals: true,
        }
      : null,
  ];
  return charts.filter((chart) => chart !== null);
}

/** A closer look at one project. */
export function projectCharts(
  project: ProjectRecord,
  issues: readonly IssueRecord[],
): readonly ChartGadget[] {
  const source = projectSource(project.key);
  const own = issues.filter((issue) => issue.projectId === project.id);
  return [
    { title: `${project.name}: types`, source, kind: 'donut', chartBy: byField('issuetype'), labels: 'both' },
    {
      title: `${project.name}: resolved over time`,
      source,
      kind: 'bar',
      chartBy: byPeriod('resolutiondate', periodFor(own)),
      sort: BY_FIELD,
    },
    {
      title: `${project.name}: assignee by status`,
      source,
      kind: 'two-dimensional-table',
      chartBy: byField('assignee'),
      groupBy: byField('status'),
      top: 10,
    },
  ];
}

/** A period that gives a chart of some ten to forty points. */
function periodFor(issues: readonly IssueRecord[]): 'week' | 'month' | 'quarter' | 'year' {
  const created = issues.map((issue) => issue.createdAt);
  const years = (maxOf(created) - minOf(created)) / YEAR_MS;
  if (years > 9) return 'year';
  if (years > 3) return 'quarter';
  return years > 0.5 ? 'month' : 'week';
}

/** A day early, so that no viewer's time zone cuts the first issue off. */
function firstDay(issues: readonly IssueRecord[]): string {
  const first = minOf(issues.map((issue) => issue.createdAt));
  return new Date(first - 86_400_000).toISOString().slice(0, 10);
}

const minOf = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b), values[0] ?? 0);
const maxOf = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), values[0] ?? 0);

import type { MessageKey } from '../texts/messages';
import type { Faults } from './faults';

/** The label in the form of each place in a configuration. A place inside another has the other's, unless it has its own. */
const LABELS: Readonly<Record<string, MessageKey>> = {
  title: 'form.title',
  source: 'form.source',
  'source.jql': 'source.jql',
  'source.filterId': 'source.filter',
  'source.projectKey': 'source.project',
  'source.boardId': 'source.board',
  boardId: 'source.board',
  iteration: 'capacity.gadget.iteration',
  reportId: 'report.gadget.report',
  sprintId: 'sprint.form.sprint',
  subject: 'capacity.column.person',
  versionId: 'trend.form.version',
  'scope.versionId': 'trend.form.version',
  sprints: 'trend.form.sprints',
  estimate: 'trend.form.estimate',
  kind: 'form.kind',
  chartBy: 'form.chart-by',
  groupBy: 'form.group-by',
  calculate: 'form.measure',
  'calculate.fieldId': 'form.measure-field',
  'calculate.of': 'form.measure-field',
  'calculate.of.statuses': 'form.statuses',
  'calculate.percentile': 'form.percentile',
  'calculate.left': 'form.left',
  'calculate.right': 'form.right',
  'calculate.main': 'form.main',
  'calculate.done': 'form.done',
  'calculate.numerator': 'form.numerator',
  'calculate.denominator': 'form.denominator',
  after: 'form.after',
  timeUnit: 'form.time-unit',
  uniqueTotals: 'form.unique-totals',
  sort: 'form.sort-by',
  top: 'form.top',
  segments: 'form.segments',
  merges: 'form.segments',
  order: 'form.segments',
  lines: 'form.lines',
  'lines.goal': 'form.goal',
  legend: 'form.legend',
  labels: 'form.labels',
  columns: 'list.form.columns',
  pageSize: 'list.form.page-size',
  bucket: 'form.bucket',
  periods: 'trend.form.periods',
  ageRule: 'trend.form.age-rule',
  timeZone: 'form.zone',
  weekStartsOn: 'form.week-start',
  workingCalendar: 'form.calendar',
  refreshMinutes: 'form.refresh',
};

/** Of a chart, which has a list of sources. */
const IN_SOURCES = /^sources\.\d+\.source/;
const NAME_OF_SOURCE = /^sources\.\d+\.name$/;

/** Null for a place that no form shows. */
export function placeLabel(path: string): MessageKey | null {
  if (IN_SOURCES.test(path)) return placeLabel(path.replace(IN_SOURCES, 'source'));
  if (NAME_OF_SOURCE.test(path)) return 'form.source.name';
  const own = Object.hasOwn(LABELS, path) ? LABELS[path] : undefined;
  if (own !== undefined) return own;
  const end = path.lastIndexOf('.');
  return end === -1 ? null : placeLabel(path.slice(0, end));
}

/** The labels of the fields that a form could not accept. */
export function wrongLabels(faults: Faults, jql: 'invalid' | 'sound'): readonly MessageKey[] {
  const paths = [...(jql === 'invalid' ? ['source.jql'] : []), ...Object.keys(faults)];
  return [...new Set(paths.map(placeLabel))].filter((label) => label !== null);
}

import type { Source } from '../../core/source/source';
import type { MessageKey } from '../texts/messages';

/** The label in the form of each place in a configuration. A place inside another has the other's, unless it has its own. */
const LABELS: Readonly<Record<string, MessageKey>> = {
  title: 'form.title',
  source: 'form.source',
  'source.jql': 'source.jql',
  'source.filterId': 'source.filter',
  'source.projectKey': 'source.project',
  'source.boardId': 'source.board',
  boardId: 'source.board',
  sprintId: 'sprint.form.sprint',
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
  'calculate.percentile': 'form.percentile',
  uniqueTotals: 'form.unique-totals',
  sort: 'form.sort-by',
  top: 'form.top',
  segments: 'form.segments',
  labels: 'form.labels',
  columns: 'list.form.columns',
  pageSize: 'list.form.page-size',
  bucket: 'form.bucket',
  periods: 'trend.form.periods',
  ageRule: 'trend.form.age-rule',
  timeZone: 'form.zone',
  weekStartsOn: 'form.week-start',
  refreshMinutes: 'form.refresh',
};

/** Of a chart, which has a list of sources. */
const IN_SOURCES = /^sources\.\d+\.source/;

/** Null for a place that no form shows. */
export function placeLabel(path: string): MessageKey | null {
  if (IN_SOURCES.test(path)) return placeLabel(path.replace(IN_SOURCES, 'source'));
  const own = Object.hasOwn(LABELS, path) ? LABELS[path] : undefined;
  if (own !== undefined) return own;
  const end = path.lastIndexOf('.');
  return end === -1 ? null : placeLabel(path.slice(0, end));
}

/** The labels of the fields that a form could not accept. A source goes by the field that chooses it. */
export function wrongLabels(
  faults: Readonly<Partial<Record<string, MessageKey>>>,
  jql: 'invalid' | 'sound',
  sourceKind: Source['kind'],
): readonly MessageKey[] {
  const paths = [...(jql === 'invalid' ? ['source.jql'] : []), ...Object.keys(faults)];
  const labels = paths.map((path) =>
    path === 'source' ? (`source.${sourceKind}` as const) : placeLabel(path),
  );
  return [...new Set(labels)].filter((label) => label !== null);
}

import { WEEKDAYS_ONLY } from '../../src/core/calendar/working-calendar';
import type { ReadingSlice } from '../../src/contract/reading';
import { createAggregate } from '../../src/core/aggregate/aggregate';
import type { Aggregate } from '../../src/core/aggregate/aggregate';
import type { AggregateState } from '../../src/core/aggregate/state';
import { buildChart } from '../../src/core/chart/build-chart';
import type {
  ChartConfig,
  DateBucket,
  DimensionSpec,
  NamedSource,
  PlainMeasureSpec,
} from '../../src/core/chart/config';
import type { Source } from '../../src/core/source/source';
import { planOfScan } from '../../src/core/plan/plan-reading';
import { planScan } from '../../src/core/plan/plan-scan';
import { NOT_SHARED } from '../../src/core/plan/sharing';
import type { PlannedRead, SourcesContext } from '../../src/core/chart/build-input';
import type { ChartModel, ModelSegment } from '../../src/core/chart/model';
import { chartConfigDefaults } from '../../src/core/chart/parse-config';
import type { PreparedChart } from '../../src/core/chart/prepare-chart';
import { prepareQuestion, type Question } from '../../src/core/chart/question';
import type { Field, FieldSchema, JiraIssue } from '../../src/core/field/field';

export function aField(id: string, schema: Partial<FieldSchema> & { type: string }, name = id): Field {
  const number = /^customfield_(\d+)$/.exec(id)?.[1];
  return {
    id,
    name,
    isCustom: number !== undefined,
    clauseNames: number === undefined ? [id] : [`cf[${number}]`, name],
    schema: { items: null, system: number === undefined ? id : null, custom: null, ...schema },
  };
}

export const FIELDS = {
  status: aField('status', { type: 'status' }, 'Status'),
  assignee: aField('assignee', { type: 'user' }, 'Assignee'),
  labels: aField('labels', { type: 'array', items: 'string' }, 'Labels'),
  priority: aField('priority', { type: 'priority' }, 'Priority'),
  created: aField('created', { type: 'datetime' }, 'Created'),
  dueDate: aField('duedate', { type: 'date' }, 'Due date'),
  timeSpent: aField('timespent', { type: 'number' }, 'Time Spent'),
  summary: aField('summary', { type: 'string' }, 'Summary'),
  project: aField('project', { type: 'project' }, 'Space'),
  resolved: aField('resolutiondate', { type: 'datetime' }, 'Resolved'),
  estimate: aField('customfield_10020', { type: 'number' }, 'Estimate'),
  storyPoints: aField('customfield_10016', { type: 'number' }, 'Story Points'),
} as const;

/** The same as Jira lists them. */
export const LISTED_FIELDS = Object.values(FIELDS).map((field) => ({ ...field, custom: field.isCustom }));

export function anIssue(key: string, fields: JiraIssue['fields'] = {}): JiraIssue {
  return { id: key.replace(/\D/g, ''), key, fields };
}

/** A source without a name or colour of its own. */
export function from(source: Source): NamedSource {
  return { source, name: '', color: null };
}

export const twoSources: readonly [NamedSource, NamedSource] = [
  { source: { kind: 'project', projectKey: 'A' }, name: 'Kites', color: '#123456' },
  { source: { kind: 'project', projectKey: 'B' }, name: 'Lanterns', color: null },
];

/** By the field's values, or by its periods with the empty ones among them. */
export function by(
  fieldId: string,
  bucket: DateBucket | null = null,
  showEmptyPeriods = true,
): DimensionSpec {
  return bucket === null
    ? { kind: 'values', fieldId }
    : { kind: 'periods', fieldId, bucket, showEmptyPeriods, window: null };
}

/** The number of a field, to calculate with. */
export function of(fieldId: string): { readonly kind: 'field'; readonly fieldId: string } {
  return { kind: 'field', fieldId };
}

type FieldMeasure = Exclude<PlainMeasureSpec['measure'], 'count' | 'projects'>;

/** A measure of one field: for tables of cases. */
export function measuring(
  measure: FieldMeasure,
  fieldId: string,
  { empty = 'zero', percentile = 85 }: { empty?: 'zero' | 'ignore'; percentile?: number } = {},
): PlainMeasureSpec {
  if (measure === 'distinct') return { measure, fieldId };
  if (measure === 'average') return { measure, of: of(fieldId), empty };
  if (measure === 'percentile') return { measure, of: of(fieldId), percentile };
  return { measure, of: of(fieldId) };
}

export function aChart(changes: Partial<ChartConfig>): ChartConfig {
  return { ...chartConfigDefaults, sources: [from({ kind: 'project', projectKey: 'K' })], ...changes };
}

export function aContext(changes: Partial<SourcesContext> = {}): SourcesContext {
  return {
    jql: 'project = "K"',
    sources: [{ jql: 'project = "K"', itemsExpected: 0 }],
    overlay: null,
    fields: Object.values(FIELDS),
    accountId: 'viewer',
    timeZone: 'UTC',
    viewerTimeZone: 'UTC',
    computedAt: 0,
    statuses: [],
    calendar: WEEKDAYS_ONLY,
    valueOrders: {},
    itemsExpected: null,
    ...changes,
  };
}

/** What the resolver of charts answers. */
export type ChartSlice = ReadingSlice<PreparedChart, AggregateState>;

/** @throws {Error} when the configuration asks no question. */
export function questionOf(config: ChartConfig, context: SourcesContext = aContext()): Question {
  const question = prepareQuestion(config, context);
  if (!question.ok) throw new Error(JSON.stringify(question.error));
  return question.value;
}

/** The aggregate that was encoded, ready to go on. */
export function decodedAggregate(question: Question, state: AggregateState): Aggregate {
  const aggregate = createAggregate(question);
  aggregate.absorb(state);
  return aggregate;
}

export function aggregateOf(question: Question, issues: readonly JiraIssue[]): Aggregate {
  const aggregate = createAggregate(question);
  aggregate.addAll(issues);
  return aggregate;
}

export function chartOf(
  issues: readonly JiraIssue[],
  changes: Partial<ChartConfig>,
  context: SourcesContext = aContext(),
): ChartModel {
  const config = aChart(changes);
  const question = questionOf(config, context);
  return buildChart({
    config,
    prepared: context,
    question,
    aggregate: aggregateOf(question, issues),
    read: A_READ,
  });
}

/** One page, read to its end. */
export const A_READ: PlannedRead = {
  by: 'resolver',
  sharing: NOT_SHARED,
  requests: 1,
  points: 1,
  isComplete: true,
  vanished: 0,
  plan: planOfScan(planScan({ itemsExpected: 0, fieldIds: [], isMetered: true })),
};

/** A segment's label in words, for tests. */
export function wordsOf({ label }: ModelSegment): string {
  switch (label.kind) {
    case 'text':
      return label.text;
    case 'number':
      return `${String(label.value)} ${label.unit}`;
    case 'period':
      return label.start;
    case 'range':
      return `${String(label.from ?? '')}..${String(label.before ?? '')}`;
    case 'empty':
      return '(none)';
    case 'other':
      return `Other (${String(label.segments)})`;
  }
}

/** The totals of the rows by their label, in the order shown. */
export function valuesOf(chart: ChartModel): readonly (readonly [string, number | null])[] {
  return chart.rows.map((row, at) => [wordsOf(row), chart.rowTotals[at]?.value ?? null]);
}

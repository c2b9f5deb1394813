import type { GadgetRecord } from '../../jira/model';
import { GADGET_CONFIGURATION_PROPERTY } from '../../protocol';

/** A chart of a demo dashboard, in the words of the stored configuration; what is left out has the usual value. */
export interface ChartGadget {
  readonly title: string;
  readonly source: Readonly<Record<string, unknown>>;
  readonly kind: string;
  readonly chartBy?: Dimension;
  readonly groupBy?: Dimension;
  /** Count by default. */
  readonly calculate?: Readonly<Record<string, unknown>>;
  readonly sort?: Sort;
  readonly top?: number;
  readonly labels?: 'none' | 'value' | 'percent' | 'both';
  readonly uniqueTotals?: boolean;
}

type Dimension = Readonly<Record<string, unknown>>;
type Sort = Readonly<{ by: string; direction: string }>;

export const BY_VALUE: Sort = { by: 'value', direction: 'descending' };
/** The order that Jira gives the values: priorities from the most urgent, status categories, time. */
export const BY_FIELD: Sort = { by: 'field', direction: 'ascending' };

export const jqlSource = (jql: string): ChartGadget['source'] => ({ kind: 'jql', jql });
export const filterSource = (filterId: string): ChartGadget['source'] => ({ kind: 'filter', filterId });
export const projectSource = (projectKey: string): ChartGadget['source'] => ({ kind: 'project', projectKey });
export const boardSource = (boardId: number): ChartGadget['source'] => ({ kind: 'board', boardId });

export function byField(fieldId: string): Dimension {
  return { fieldId, bucket: null, showEmptyPeriods: false };
}

export function byPeriod(fieldId: string, bucket: 'day' | 'week' | 'month' | 'quarter' | 'year'): Dimension {
  return { fieldId, bucket, showEmptyPeriods: true };
}

export function measure(id: string, fieldId: string): Readonly<Record<string, unknown>> {
  return { measure: id, fieldId, empty: 'ignore' };
}

const COLUMNS = 2;

/** Puts the charts on a dashboard of two columns, row by row. Gadget ids count up from `firstId`. */
export function layOut(charts: readonly ChartGadget[], firstId: number): readonly GadgetRecord[] {
  return charts.map((chart, index) => ({
    id: String(firstId + index),
    moduleKey: 'chart',
    title: chart.title,
    column: index % COLUMNS,
    row: Math.floor(index / COLUMNS),
    properties: { [GADGET_CONFIGURATION_PROPERTY]: storedConfiguration(chart) },
  }));
}

/** The frame carries the title, so the chart itself needs none. */
function storedConfiguration(chart: ChartGadget): Readonly<Record<string, unknown>> {
  return {
    version: 1,
    title: '',
    source: chart.source,
    kind: chart.kind,
    chartBy: chart.chartBy ?? null,
    groupBy: chart.groupBy ?? null,
    calculate: chart.calculate ?? { measure: 'count', fieldId: null, empty: 'zero' },
    uniqueTotals: chart.uniqueTotals ?? false,
    sort: chart.sort ?? BY_VALUE,
    top: chart.top ?? null,
    segments: [],
    labels: chart.labels ?? 'value',
    timeZone: { kind: 'viewer' },
    weekStartsOn: 1,
    refreshMinutes: null,
  };
}

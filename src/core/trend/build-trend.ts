import type { ReadSummary } from '../chart/build-input';
import type { DateBucket } from '../chart/config';
import { compareNames } from '../chart/compare-names';
import type {
  ChartModel,
  LeftOut,
  ModelCell,
  ModelMeasure,
  ModelSegment,
  SegmentLabel,
} from '../chart/model';
import { fieldKind } from '../field/registry';
import { and } from '../source/jql';
import type { TrendConfig, TrendScopeKind } from './config';
import type { PresentInput, TrendRow, TrendSeries, TrendSeriesName, TrendValue } from './kind';
import { TREND_KINDS } from './kinds/registry';
import { trendQuestion, type TrendQuestion } from './question';
import type { TrendState } from './state';
import type { PreparedTrend } from './subject';
import { usesCalendar } from './uses-calendar';
import type { RowLabel } from './window';

/** Our own words in the viewer's language. */
export interface TrendWords {
  readonly series: (name: TrendSeriesName) => string;
  /** What the numbers are called, with their unit, where they are no sums of a field. */
  readonly measure: string;
  /** What the rows and the columns of the table are called. */
  readonly rows: (of: TrendScopeKind | 'status' | 'item') => string;
  readonly figure: string;
  /** The row at the start of a sprint or a version, and the one of the mean of all. */
  readonly start: string;
  readonly mean: string;
}

export interface BuildTrendInput {
  readonly config: TrendConfig;
  readonly prepared: PreparedTrend;
  readonly state: TrendState;
  readonly read: ReadSummary;
  readonly words: TrendWords;
}

/** Periods as rows, series as columns; a trend of one series has no columns, so that it is drawn like a plain chart. */
export function buildTrend({ config, prepared, state, read, words }: BuildTrendInput): ChartModel {
  const kind = TREND_KINDS[config.kind];
  const question = trendQuestion(config, prepared);
  const { rows: ownRows, rowsAre, series, scatter } = kind.present(presentInput(question, state));
  const [only] = series;
  const rows = ownRows ?? periodRows(question, only?.color ?? '');
  const columns = series.length > 1;
  const cellOf = createCell(prepared.jql);
  const cells = rows.map((_, at) => series.map(({ values }) => cellOf(values[at] ?? null)));
  return {
    kind: kind.drawing,
    title: config.title,
    measure: measureOf(question, words.measure),
    rows: rows.map(({ key, label, color }) => ({ key, label: rowLabel(label, words), color })),
    columns: columns ? series.map((entry) => seriesSegment(entry, words)) : [],
    cells,
    rowTotals: columns ? rows.map(() => NO_TOTAL) : cells.map(([cell]) => cell ?? NO_TOTAL),
    columnTotals: columns ? series.map(({ total }) => cellOf(total)) : [],
    grandTotal: NO_TOTAL,
    points: scatter === undefined ? null : { x: { kind: 'time' }, points: scatter.points },
    totalsCount: 'sum-of-segments',
    labels: 'none',
    lines: scatter?.lines ?? [],
    legend: ['value'],
    rowField:
      rowsAre === undefined
        ? { id: 'period', name: words.rows(config.scope.kind), bucket: bucketOf(question), spec: null }
        : { id: rowsAre, name: words.rows(rowsAre), bucket: null, spec: null },
    columnField: columns ? { id: 'figure', name: words.figure, bucket: null, spec: null } : null,
    explain: {
      jql: prepared.jql,
      overlay: prepared.overlay,
      accountId: prepared.accountId,
      computedAt: prepared.computedAt,
      timeZone: prepared.timeZone,
      calendar: usesCalendar(config) ? prepared.calendar : null,
      itemsRead: state.items,
      itemsExpected: prepared.itemsExpected,
      isComplete: read.isComplete,
      leftOut: leftOut({
        'unreadable-value': state.unreadable,
        vanished: read.vanished,
        'not-drawn': scatter?.notDrawn ?? 0,
      }),
      hidden: [],
      merged: [],
      leavesOutPeriods: false,
      readBy: read.by,
      sharing: read.sharing,
      requests: read.requests,
    },
  };
}

/** Different figures do not add up. */
const NO_TOTAL: ModelCell = { value: null, share: null, items: 0, jql: null };

function createCell(jql: string): (value: TrendValue | null) => ModelCell {
  return (given) => {
    if (given === null) return NO_TOTAL;
    const { value, items, clause } = given;
    return { value, items, share: null, jql: clause === null ? null : and(jql, clause) };
  };
}

function presentInput(question: TrendQuestion, state: TrendState): PresentInput {
  const zeros = new Array<number>(question.window.periods.length).fill(0);
  const bySeries = new Map(state.series.map((series) => [series.key, series]));
  return {
    question,
    keys: [...bySeries.keys()],
    points: state.points.toSorted((a, b) => a.at - b.at || compareNames(a.key, b.key)),
    sums: (key) => bySeries.get(key)?.sums ?? zeros,
    items: (key) => bySeries.get(key)?.items ?? zeros,
  };
}

function periodRows({ window }: TrendQuestion, color: string): readonly TrendRow[] {
  return window.periods.map(({ startDay, label }, at) => ({
    key: label.kind === 'period' ? label.start : `${String(at)}/${String(startDay)}`,
    label,
    color,
  }));
}

function bucketOf({ window }: TrendQuestion): DateBucket | null {
  const last = window.periods.at(-1)?.label;
  return last?.kind === 'period' ? last.bucket : null;
}

function rowLabel(label: RowLabel, words: TrendWords): SegmentLabel {
  return label.kind === 'start' || label.kind === 'mean' ? { kind: 'text', text: words[label.kind] } : label;
}

function seriesSegment({ key, label, color }: TrendSeries, words: TrendWords): ModelSegment {
  return {
    key,
    label: label.kind === 'own' ? { kind: 'text', text: words.series(label.name) } : label,
    color,
  };
}

function leftOut(
  counts: Readonly<Record<'unreadable-value' | 'vanished' | 'not-drawn', number>>,
): readonly LeftOut[] {
  const reasons = ['unreadable-value', 'vanished', 'not-drawn'] as const;
  return reasons.map((reason) => ({ reason, items: counts[reason] })).filter(({ items }) => items > 0);
}

const NO_FORMULA = { empty: 'ignore', formula: null, after: 'none', timeUnit: null, weekDays: null } as const;

function measureOf({ config, subject }: TrendQuestion, name: string): ModelMeasure {
  const { unit } = TREND_KINDS[config.kind];
  const { estimate } = subject;
  if (unit === 'days') return { id: 'average', fieldName: name, unit: 'number', ...NO_FORMULA };
  if (unit === 'work' && estimate !== null) {
    const amount = fieldKind(estimate)?.measuring?.unit ?? 'number';
    return { id: 'sum', fieldName: estimate.name, unit: amount, ...NO_FORMULA };
  }
  return { id: 'count', fieldName: name, unit: 'items', ...NO_FORMULA };
}

import type { ChartContext, ReadSummary } from '../chart/build-input';
import type { ChartModel, ModelCell, ModelSegment } from '../chart/model';
import { and, rangeClause } from '../source/jql';
import { formatDay } from '../time/period';
import { createZone } from '../time/zone';
import type { TrendConfig } from './config';
import type { PresentInput, TrendSeries, TrendSeriesName } from './kind';
import { TREND_KINDS } from './kinds/registry';
import type { TrendState } from './state';
import { trendWindow, type TrendPeriod } from './window';

/** Our own words in the viewer's language. */
export interface TrendWords {
  readonly series: (name: TrendSeriesName) => string;
  /** What the numbers are called, with their unit. */
  readonly measure: string;
  /** What the rows and the columns of the table are called. */
  readonly period: string;
  readonly figure: string;
}

export interface BuildTrendInput {
  readonly config: TrendConfig;
  readonly prepared: ChartContext;
  readonly state: TrendState;
  readonly read: ReadSummary;
  readonly words: TrendWords;
}

/** Periods as rows, series as columns; a trend of one series has no columns, so that it is drawn like a plain chart. */
export function buildTrend({ config, prepared, state, read, words }: BuildTrendInput): ChartModel {
  const kind = TREND_KINDS[config.kind];
  const { periods } = trendWindow(config, prepared.timeZone, prepared.computedAt);
  const series = kind.present(presentInput(state, periods.length));
  const clause = createPeriodClause(prepared);
  const cells = periods.map((period, at) =>
    series.map(({ values, found }): ModelCell => {
      const { value, items } = values[at] ?? { value: null, items: 0 };
      const jql = found === null ? null : clause(found, [period]);
      return { value, items, share: null, jql };
    }),
  );
  const columns = series.length > 1;
  const [only] = series;
  return {
    kind: kind.drawing,
    title: config.title,
    measure: {
      id: kind.unit === 'items' ? 'count' : 'average',
      fieldName: words.measure,
      unit: kind.unit === 'items' ? 'items' : 'number',
      empty: 'ignore',
      formula: null,
      after: 'none',
      timeUnit: null,
    },
    rows: periods.map(({ startDay }) => periodSegment(startDay, config, only?.color ?? '')),
    columns: columns ? series.map((entry) => seriesSegment(entry, words)) : [],
    cells,
    rowTotals: columns ? periods.map(() => NO_TOTAL) : cells.map(([cell]) => cell ?? NO_TOTAL),
    columnTotals: columns ? series.map((entry) => total(entry, clause, periods)) : [],
    grandTotal: NO_TOTAL,
    points: null,
    totalsCount: 'sum-of-segments',
    labels: 'none',
    lines: [],
    legend: ['value', 'share'],
    rowField: { id: 'period', name: words.period, bucket: config.bucket, spec: null },
    columnField: columns ? { id: 'figure', name: words.figure, bucket: null, spec: null } : null,
    explain: {
      jql: prepared.jql,
      overlay: prepared.overlay,
      accountId: prepared.accountId,
      computedAt: prepared.computedAt,
      timeZone: prepared.timeZone,
      itemsRead: state.items,
      itemsExpected: prepared.itemsExpected,
      isComplete: read.isComplete,
      leftOut: state.unreadable === 0 ? [] : [{ reason: 'unreadable-value', items: state.unreadable }],
      hidden: [],
      merged: [],
      leavesOutPeriods: false,
      readBy: read.by,
      requests: read.requests,
    },
  };
}

/** Different figures do not add up. */
const NO_TOTAL: ModelCell = { value: null, share: null, items: 0, jql: null };

function presentInput(state: TrendState, periods: number): PresentInput {
  const zeros = new Array<number>(periods).fill(0);
  const bySeries = new Map(state.series.map((series) => [series.key, series]));
  return {
    sums: (key) => bySeries.get(key)?.sums ?? zeros,
    items: (key) => bySeries.get(key)?.items ?? zeros,
  };
}

function periodSegment(startDay: number, { bucket }: TrendConfig, color: string): ModelSegment {
  const start = formatDay(startDay);
  return { key: start, label: { kind: 'period', bucket, start }, color };
}

function seriesSegment({ name, color }: TrendSeries, words: TrendWords): ModelSegment {
  return { key: name, label: { kind: 'text', text: words.series(name) }, color };
}

type PeriodClause = (field: 'created' | 'resolved', periods: readonly TrendPeriod[]) => string | null;

function total(
  { values, isAdditive, found }: TrendSeries,
  clause: PeriodClause,
  periods: readonly TrendPeriod[],
): ModelCell {
  if (!isAdditive) return NO_TOTAL;
  return {
    value: values.reduce((sum, { value }) => sum + (value ?? 0), 0),
    items: values.reduce((sum, { items }) => sum + items, 0),
    share: null,
    jql: found === null ? null : clause(found, periods),
  };
}

/** Bounds are moments, written as the viewer's clock shows them; null where JQL would take one for another moment. */
function createPeriodClause({ jql, viewerTimeZone }: ChartContext): PeriodClause {
  const zone = createZone(viewerTimeZone);
  return (field, periods) => {
    const from = zone.wallClockAt(periods.at(0)?.from ?? 0);
    const before = zone.wallClockAt(periods.at(-1)?.before ?? 0);
    if (!from.isExact || !before.isExact) return null;
    return and(jql, rangeClause(field, { from: from.text, before: before.text }));
  };
}

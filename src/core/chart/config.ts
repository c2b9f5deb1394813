import type { Source } from '../source/source';

/** What a chart gadget stores: configuration only, no issue data. */
export interface ChartConfig {
  readonly version: 1;
  /** Empty: the gadget shows the module's title. */
  readonly title: string;
  readonly source: Source;
  readonly kind: ChartKindId;
  /** Null only for kinds that show one number. */
  readonly chartBy: DimensionSpec | null;
  readonly groupBy: DimensionSpec | null;
  readonly calculate: MeasureSpec;
  /** Totals count an item once, however many segments it is in (features: "Totals count unique items only"). */
  readonly uniqueTotals: boolean;
  readonly sort: SegmentSort;
  /** Show so many segments and combine the others; null shows all. */
  readonly top: number | null;
  /** The author's changes to single segments, by segment key. */
  readonly segments: readonly SegmentOverride[];
  readonly labels: 'none' | 'value' | 'percent' | 'both';
  /** An IANA name, or the zone of the viewer's Jira profile. */
  readonly timeZone: { readonly kind: 'viewer' } | { readonly kind: 'fixed'; readonly zone: string };
  readonly weekStartsOn: Weekday;
  /** Minutes between automatic refreshes; null for none. */
  readonly refreshMinutes: number | null;
}

export const CHART_KIND_IDS = [
  'pie',
  'donut',
  'bar',
  'horizontal-bar',
  'stacked-bar',
  'grouped-bar',
  'line',
  'table',
  'two-dimensional-table',
  'number',
] as const;
export type ChartKindId = (typeof CHART_KIND_IDS)[number];

export const DATE_BUCKETS = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type DateBucket = (typeof DATE_BUCKETS)[number];

/** ISO 8601: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** `bucket` is set exactly when the field holds a date or a moment. */
export interface DimensionSpec {
  readonly fieldId: string;
  readonly bucket: DateBucket | null;
  /** Of a date dimension: periods between the first and the last that hold nothing are shown as well. */
  readonly showEmptyPeriods: boolean;
}

export const MEASURE_IDS = ['count', 'sum', 'average', 'min', 'max', 'median', 'distinct'] as const;
export type MeasureId = (typeof MEASURE_IDS)[number];

export interface MeasureSpec {
  readonly measure: MeasureId;
  /** Null exactly for `count`. */
  readonly fieldId: string | null;
  /** Whether an item without a value counts as 0 (Custom Charts' average) or not at all. Only `average` asks. */
  readonly empty: 'zero' | 'ignore';
}

export interface SegmentSort {
  /** `field`: the order that Jira gives the values (priorities, statuses, versions, time). */
  readonly by: 'value' | 'name' | 'field';
  readonly direction: 'ascending' | 'descending';
}

export interface SegmentOverride {
  /** The segment's key; `EMPTY_SEGMENT` for items without a value, `OTHER_SEGMENT` for the combined rest. */
  readonly key: string;
  readonly hidden: boolean;
  readonly label: string | null;
  /** A chart colour token (`color.chart.teal.bold`) or `#rrggbb`. */
  readonly color: string | null;
}

/** Keys cannot clash with values of Jira: those never contain a NUL. */
export const EMPTY_SEGMENT = '\u0000empty';
export const OTHER_SEGMENT = '\u0000other';

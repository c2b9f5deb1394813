import type { CalendarChoice } from '../calendar/calendar-choice';
import type { CycleRule } from '../history/cycle-rule';
import type { Source } from '../source/source';
import { PICTURE_IDS } from './picture-ids';

/** What a chart gadget stores: configuration only, no issue data. */
export interface ChartConfig {
  readonly version: 3;
  /** Empty: the gadget shows the module's title. */
  readonly title: string;
  /** One to `SOURCES_MAX`. How several stand side by side: see `usedDimensions`. */
  readonly sources: readonly NamedSource[];
  /** Whether the dashboard's filter narrows the sources. */
  readonly followsFilter: boolean;
  readonly kind: ChartKindId;
  /** Null for kinds that show one number, and where the sources stand in its place. */
  readonly chartBy: DimensionSpec | null;
  readonly groupBy: DimensionSpec | null;
  readonly calculate: MeasureSpec;
  /** What is made of the calculated numbers before they are shown. */
  readonly after: AfterMeasure;
  /** The unit that durations are shown in; null: hours, as Custom Charts has it. */
  readonly timeUnit: TimeUnit | null;
  /** Totals count an item once, however many segments it is in (features: "Totals count unique items only"). */
  readonly uniqueTotals: boolean;
  readonly sort: SegmentSort;
  /** Show so many segments and combine the others; null shows all. */
  readonly top: number | null;
  /** The author's changes to single segments, by segment key. */
  readonly segments: readonly SegmentOverride[];
  readonly merges: readonly SegmentMerge[];
  /** The order of a sort by hand, as segment keys; segments that are not named follow by name. */
  readonly order: Readonly<Record<DimensionPath, readonly string[]>>;
  readonly lines: ChartLines;
  /** The columns of the legend table after the segment's name. */
  readonly legend: readonly LegendColumn[];
  readonly labels: 'none' | 'value' | 'percent' | 'both';
  /** An IANA name, or the zone of the viewer's Jira profile. */
  readonly timeZone: { readonly kind: 'viewer' } | { readonly kind: 'fixed'; readonly zone: string };
  readonly weekStartsOn: Weekday;
  /** What times in working days go by. */
  readonly workingCalendar: CalendarChoice;
  /** Minutes between automatic refreshes; null for none. */
  readonly refreshMinutes: number | null;
}

/** Every picture is a kind, and these are kinds of which there is none. */
export const CHART_KIND_IDS = [...PICTURE_IDS, 'table', 'two-dimensional-table', 'number'] as const;
export type ChartKindId = (typeof CHART_KIND_IDS)[number];

export const DATE_BUCKETS = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type DateBucket = (typeof DATE_BUCKETS)[number];

/** ISO 8601: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export const DIMENSION_PATHS = ['chartBy', 'groupBy'] as const;
export type DimensionPath = (typeof DIMENSION_PATHS)[number];

export const SOURCES_MAX = 5;

export interface NamedSource {
  readonly source: Source;
  /** What its segment is called where there are several sources; not empty then. */
  readonly name: string;
  /** As the colour of a segment; null for one of the palette. */
  readonly color: string | null;
}

/** How the work items are divided. All but `values` have an order of their own and show every segment that was asked for. */
export type DimensionSpec = ValuesSpec | PeriodsSpec | NumberRangesSpec | AgeRangesSpec;

/** Each value of the field is a segment. */
export interface ValuesSpec {
  readonly kind: 'values';
  readonly fieldId: string;
}

/** The periods of a date field. */
export interface PeriodsSpec {
  readonly kind: 'periods';
  readonly fieldId: string;
  readonly bucket: DateBucket;
  /** Periods between the first and the last that hold nothing are shown as well; with a window, all of the window. */
  readonly showEmptyPeriods: boolean;
  /** Only these dates, from the source on; null for all. */
  readonly window: DateWindow | null;
}

/** The last `last` units, the present one among them: `last 12 weeks` ends with this week. */
export interface DateWindow {
  readonly last: number;
  readonly unit: DateBucket;
}

/** Ranges of a number field: below the first bound, from each bound to the next (half-open), from the last on. */
export interface NumberRangesSpec {
  readonly kind: 'number-ranges';
  readonly fieldId: string;
  /** Ascending, in the field's unit (seconds for durations). */
  readonly bounds: readonly number[];
}

/** Ranges of the age of a date in whole days of the calendar: today is 0, dates to come are below. Ranges as for numbers. */
export interface AgeRangesSpec {
  readonly kind: 'age-ranges';
  readonly fieldId: string;
  /** Ascending, in days. */
  readonly bounds: readonly number[];
}

export const BOUNDS_MAX = 20;

interface CountedDays {
  /** Whether only working days count, as the chart's calendar has them. */
  readonly workingDaysOnly: boolean;
}

/** A number that each work item has or has not. */
export type QuantitySpec =
  | { readonly kind: 'field'; readonly fieldId: string }
  /** The day of a date: only the first and the last of them mean something. */
  | { readonly kind: 'date'; readonly fieldId: string }
  /** From the date until now; negative for dates to come. */
  | ({ readonly kind: 'time-since'; readonly fieldId: string } & CountedDays)
  /** From now until the date; negative for dates that have passed. */
  | ({ readonly kind: 'time-until'; readonly fieldId: string } & CountedDays)
  | ({
      readonly kind: 'time-between';
      readonly fromFieldId: string;
      readonly toFieldId: string;
    } & CountedDays)
  /** From creation until resolution, of open work items until now or not at all. */
  | ({ readonly kind: 'time-to-resolution'; readonly includeUnresolved: boolean } & CountedDays)
  /** Of each work item: left operator right. Empty where one is empty or the divisor is 0. */
  | {
      readonly kind: 'calculation';
      readonly operator: Operator;
      readonly leftFieldId: string;
      readonly rightFieldId: string;
    }
  /** How long it has been in the statuses of these names, all stays together; empty for one that was in none of them. */
  | ({ readonly kind: 'time-in-status'; readonly statuses: readonly string[] } & CountedDays)
  /** Of completed work items; empty for open ones. */
  | ({ readonly kind: 'cycle-time'; readonly rule: CycleRule } & CountedDays);
export type QuantityKind = QuantitySpec['kind'];

export const STATUSES_MAX = 50;

export const OPERATORS = ['add', 'subtract', 'multiply', 'divide'] as const;
export type Operator = (typeof OPERATORS)[number];

export const MEASURE_IDS = [
  'count',
  'projects',
  'sum',
  'average',
  'median',
  'percentile',
  'min',
  'max',
  'standard-deviation',
  'distinct',
  'calculation-of-sums',
  'progress',
  'ratio',
] as const;
export type MeasureId = (typeof MEASURE_IDS)[number];

export type MeasureSpec =
  | PlainMeasureSpec
  /** left operator right of the two sums: the ratio of sums. That of each work item is an average over a calculation. */
  | {
      readonly measure: 'calculation-of-sums';
      readonly operator: Operator;
      readonly left: QuantitySpec;
      readonly right: QuantitySpec;
    }
  /** The sum of `done` in parts of the sum of `main`. */
  | { readonly measure: 'progress'; readonly main: QuantitySpec; readonly done: QuantitySpec }
  | { readonly measure: 'ratio'; readonly numerator: RatioOperand; readonly denominator: RatioOperand };

/** A measure of the items of one source (by its place in `sources`), or of all of them. */
export interface RatioOperand {
  readonly source: number | null;
  readonly calculate: PlainMeasureSpec;
}

/** What is read off one heap of values. */
export type PlainMeasureSpec =
  | { readonly measure: 'count' }
  /** How many projects the work items are of. */
  | { readonly measure: 'projects' }
  | {
      readonly measure: 'sum' | 'median' | 'min' | 'max' | 'standard-deviation';
      readonly of: QuantitySpec;
    }
  | {
      readonly measure: 'average';
      readonly of: QuantitySpec;
      /** Whether an item without a value counts as 0 (Custom Charts' average) or not at all. */
      readonly empty: 'zero' | 'ignore';
    }
  /** By nearest rank; above 0, up to 100. */
  | { readonly measure: 'percentile'; readonly of: QuantitySpec; readonly percentile: number }
  | { readonly measure: 'distinct'; readonly fieldId: string };

/**
 * Made of the shown rows, in their order. `cumulative` and the changes need rows in an order of their own (periods, ranges);
 * `cumulative` measures all items up to a row. A change has no total.
 */
export const AFTER_MEASURES = ['none', 'cumulative', 'percent-of-total', 'change', 'percent-change'] as const;
export type AfterMeasure = (typeof AFTER_MEASURES)[number];

export const TIME_UNITS = ['minutes', 'hours', 'days', 'weeks', 'months', 'years'] as const;
export type TimeUnit = (typeof TIME_UNITS)[number];

export interface ChartLines {
  /** In the unit that values are shown in; null for none. */
  readonly goal: number | null;
  /** The mean of the shown values. */
  readonly average: boolean;
  /** The straight line through the shown values; only where rows are periods. */
  readonly trend: boolean;
}

export const LEGEND_COLUMNS = ['value', 'share', 'items'] as const;
export type LegendColumn = (typeof LEGEND_COLUMNS)[number];

export interface SegmentSort {
  /** `field`: the order that Jira gives the values (priorities, statuses, versions, time); `manual`: see `order`. */
  readonly by: 'value' | 'name' | 'field' | 'manual';
  readonly direction: 'ascending' | 'descending';
}

export interface SegmentOverride {
  /** Whose segment; null for both, as one could not choose in version 1. */
  readonly dimension: DimensionPath | null;
  /** The segment's key; `EMPTY_SEGMENT` for items without a value, `OTHER_SEGMENT` for the combined rest. */
  readonly key: string;
  readonly hidden: boolean;
  readonly label: string | null;
  /** A chart colour token (`color.chart.teal.bold`) or `#rrggbb`. */
  readonly color: string | null;
}

/** Several segments as one. */
export interface SegmentMerge {
  readonly dimension: DimensionPath;
  /** The key of the new segment: a text that begins with `MERGED_SEGMENT`. */
  readonly key: string;
  readonly label: string;
  /** Of the segments that it stands for; `EMPTY_SEGMENT` may be among them. */
  readonly keys: readonly string[];
}

/** Begins the keys of our own: a character for private use, which stands in no value of Jira and survives any JSON store. */
export const OWN_SEGMENT = '\uE000';
export const EMPTY_SEGMENT = `${OWN_SEGMENT}empty`;
export const OTHER_SEGMENT = `${OWN_SEGMENT}other`;
/** Begins the keys of sources that are segments; their place in the configuration follows. */
export const SOURCE_SEGMENT = `${OWN_SEGMENT}source:`;
/** Begins the keys of merged segments. */
export const MERGED_SEGMENT = `${OWN_SEGMENT}merged:`;

import type { WorkingCalendar } from '../calendar/working-calendar';
import type { ReadingPlan } from '../plan/plan-reading';
import type { Sharing } from '../plan/sharing';
import type {
  AfterMeasure,
  ChartKindId,
  DateBucket,
  DimensionSpec,
  LegendColumn,
  MeasureId,
  MeasureSpec,
} from './config';
import type { ShownTime } from './time-units';

/** What a view draws: everything is decided, nothing is left to compute but colours of the theme and texts. */
export interface ChartModel {
  readonly kind: ChartKindId;
  readonly title: string;
  readonly measure: ModelMeasure;
  /** The Chart By segments in the order shown. One row without label for kinds that show one number. */
  readonly rows: readonly ModelSegment[];
  /** The Group By segments in the order shown; empty without a Group By. */
  readonly columns: readonly ModelSegment[];
  /** `cells[row][column]`; without a Group By each row has one cell. */
  readonly cells: readonly (readonly ModelCell[])[];
  readonly rowTotals: readonly ModelCell[];
  readonly columnTotals: readonly ModelCell[];
  readonly grandTotal: ModelCell;
  /** Single items on two number axes (a control chart), drawn instead of the cells; null for charts of segments. */
  readonly points: ModelPoints | null;
  /** Whether totals count unique items or add up the segments; they differ for fields with several values. */
  readonly totalsCount: 'unique-items' | 'sum-of-segments';
  readonly labels: 'none' | 'value' | 'percent' | 'both';
  readonly lines: readonly ModelLine[];
  /** The columns of the legend table after the segment's name. */
  readonly legend: readonly LegendColumn[];
  readonly rowField: ModelField | null;
  readonly columnField: ModelField | null;
  readonly explain: Explanation;
}

export interface ModelMeasure extends ShownTime {
  readonly id: MeasureId;
  /** The names of the fields that it is made of, joined; null for none. */
  readonly fieldName: string | null;
  /** Of the values shown; `percent` for parts of 1. */
  readonly unit: ModelUnit;
  readonly empty: 'zero' | 'ignore';
  /** Null where the numbers are no measure of a chart (trends). */
  readonly formula: ModelFormula | null;
  readonly after: AfterMeasure;
}

/** What is calculated, with the names for it. */
export interface ModelFormula {
  readonly calculate: MeasureSpec;
  /** By id, of all its fields. */
  readonly fieldNames: Readonly<Record<string, string>>;
  /** By place; blank where there is only one. */
  readonly sourceNames: readonly string[];
}

/** `day`: a day of the calendar, numbered from 1970-01-01. */
export type ModelUnit = 'items' | 'number' | 'seconds' | 'day' | 'distinct-values' | 'projects' | 'percent';

/** A line across the chart, in the unit of its values. */
export type ModelLine =
  | { readonly kind: 'goal'; readonly value: number }
  /** Of one column, or of the totals of the rows where `column` is null. */
  | { readonly kind: 'average'; readonly column: number | null; readonly value: number }
  /** By row; null for rows that it does not reach (Other, the empty one). */
  | { readonly kind: 'trend'; readonly column: number | null; readonly values: readonly (number | null)[] }
  /** So many percent of the points lie on it or below. */
  | { readonly kind: 'percentile'; readonly percentile: number; readonly value: number }
  /** By point, in the order of time: the mean of it and its neighbours. */
  | { readonly kind: 'rolling-average'; readonly values: readonly number[] };

export interface ModelField {
  readonly id: string;
  readonly name: string;
  readonly bucket: DateBucket | null;
  /** How it is divided; null where that is no choice of a chart's author (trends). */
  readonly spec: DimensionSpec | null;
}

export interface ModelSegment {
  readonly key: string;
  readonly label: SegmentLabel;
  /** A chart colour token or `#rrggbb`; follows the segment, not its position. */
  readonly color: string;
}

/** Texts of Jira as they are; numbers, periods and our own words are put into the viewer's language by the view. */
export type SegmentLabel =
  /** Names of sprints often begin alike, and an axis has little room. */
  | { readonly kind: 'text'; readonly text: string; readonly isSprint?: true }
  | { readonly kind: 'number'; readonly value: number; readonly unit: 'number' | 'seconds' }
  | { readonly kind: 'period'; readonly bucket: DateBucket; readonly start: string }
  /** Half-open; a bound that is null does not restrict. */
  | {
      readonly kind: 'range';
      readonly from: number | null;
      readonly before: number | null;
      readonly unit: 'number' | 'seconds' | 'days';
    }
  | { readonly kind: 'empty'; readonly fieldId: string; readonly fieldName: string }
  | { readonly kind: 'other'; readonly segments: number };

export interface ModelCell {
  /** Null is "no value", never 0. Seconds for durations. */
  readonly value: number | null;
  /** 0 to 1 of the grand total; null where a share means nothing (averages, no total). */
  readonly share: number | null;
  /** Work items behind the value. */
  readonly items: number;
  /** Finds exactly these items in Jira; null where JQL cannot say it. */
  readonly jql: string | null;
}

export interface ModelPoints {
  /** `time`: x is epoch ms, shown in the zone of the explanation. */
  readonly x: { readonly kind: 'time' };
  /** In the unit of the model's measure: seconds for durations. */
  readonly points: readonly ModelPoint[];
}

export interface ModelPoint {
  /** What stands at the point: the key of a work item. */
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** The column that it belongs to; null where there are none. */
  readonly column: number | null;
  /** Finds it in Jira; null where JQL cannot say it. */
  readonly jql: string | null;
}

export interface Explanation {
  /** Finds the items of all sources. */
  readonly jql: string;
  /** Each source by itself; only of charts that can have several. */
  readonly sources?: readonly ExplainedSource[];
  /** The part of `jql` that comes from the dashboard's filter; null when nothing filters. */
  readonly overlay: string | null;
  readonly accountId: string;
  /** Epoch ms. */
  readonly computedAt: number;
  readonly timeZone: string;
  /** The working days that were counted; null where no number depends on them. */
  readonly calendar: WorkingCalendar | null;
  readonly itemsRead: number;
  /** What Jira expects the source to hold; approximate. Null when it was not asked. */
  readonly itemsExpected: number | null;
  readonly isComplete: boolean;
  readonly leftOut: readonly LeftOut[];
  /** The segments that the author hid, as far as they occur. */
  readonly hidden: readonly SegmentLabel[];
  readonly merged: readonly MergedSegment[];
  /** Whether periods without an item are left out because there are too many of them. */
  readonly leavesOutPeriods: boolean;
  readonly readBy: 'resolver' | 'browser';
  readonly sharing: Sharing;
  readonly requests: number;
  /** How the numbers were to be read, and the points that it took; only of charts that a plan was made for. */
  readonly planned?: { readonly plan: ReadingPlan; readonly points: number };
}

export interface MergedSegment {
  readonly label: SegmentLabel;
  /** What it is made of, as far as it occurs. */
  readonly parts: readonly SegmentLabel[];
}

export interface ExplainedSource {
  /** Empty where there is only one. */
  readonly name: string;
  readonly jql: string;
}

export interface LeftOut {
  readonly reason: 'hidden-segment' | 'empty-measure' | 'unreadable-value' | 'vanished' | 'not-drawn';
  readonly items: number;
}

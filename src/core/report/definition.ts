import type { PlainMeasureSpec, ChartKindId, DateBucket, Weekday } from '../chart/config';
import type { Source } from '../source/source';

/** What a report asks and how it shows it. Nothing that it read is ever in it. */
export interface ReportDefinition {
  /** Base JQL and everything else that says which work items. */
  readonly source: Source;
  /** What a row is. */
  readonly rowsAre: ReportRowKind;
  /** Virtual fields, computed at each run and never stored. */
  readonly formulas: readonly ReportFormula[];
  /** From left to right; none twice by id. */
  readonly columns: readonly ReportColumn[];
  /** All of them hold for a row that is shown; they look at what was read, beyond what JQL can say. */
  readonly filters: readonly ReportFilter[];
  /** One after the other: ties go to the next. Empty: by key, ascending. */
  readonly sorts: readonly ReportSort[];
  /** The first outermost. Empty: a flat list. */
  readonly groups: readonly ReportGroup[];
  readonly table: TableView;
  readonly pivot: PivotView | null;
  readonly hierarchy: HierarchyView | null;
  readonly chart: ChartView | null;
  /** The view that opens first. Only one that is there. */
  readonly opensWith: ReportViewKind;
  readonly timeZone: ReportTimeZone;
  readonly weekStartsOn: Weekday;
  /** Which days `workdays()` counts: all but weekends, or those of the capacity of a board. */
  readonly workdaysOf: { readonly kind: 'weekends' } | { readonly kind: 'board'; readonly boardId: number };
}

export const REPORT_ROW_KINDS = ['work-items', 'worklogs'] as const;
export type ReportRowKind = (typeof REPORT_ROW_KINDS)[number];

export const REPORT_VIEW_KINDS = ['table', 'pivot', 'hierarchy', 'chart'] as const;
export type ReportViewKind = (typeof REPORT_VIEW_KINDS)[number];

/** An IANA name, or the zone of the viewer's Jira profile. */
export type ReportTimeZone = { readonly kind: 'viewer' } | { readonly kind: 'fixed'; readonly zone: string };

/** What a column, filter, sort or group looks at: a field of the row by its id, or a formula by its id. */
export type ReportOperand =
  | { readonly kind: 'field'; readonly fieldId: string }
  | { readonly kind: 'formula'; readonly formulaId: string };

export interface ReportFormula {
  readonly id: string;
  /** How other formulas name it, beside its id; unique among the formulas, whatever the case. */
  readonly name: string;
  readonly text: string;
}

export interface ReportColumn {
  readonly id: string;
  readonly of: ReportOperand;
  /** Empty: the name of the field or formula. */
  readonly header: string;
  readonly width: ColumnWidth;
  /** `auto`: numbers at the end, all else at the start. */
  readonly alignment: ColumnAlignment;
  readonly format: ColumnFormat;
  /** Whether the cell leads to the work item. */
  readonly isLink: boolean;
  /** A hidden column is computed, can be sorted by, and is not shown. */
  readonly isHidden: boolean;
  /** Shown with each group; null for nothing. */
  readonly groupAggregate: ColumnAggregate | null;
  /** Shown with the grand total; null for nothing. */
  readonly totalAggregate: ColumnAggregate | null;
  /** The first that holds for a cell's value colours it. */
  readonly colors: readonly ColorRule[];
}

export const COLUMN_WIDTHS = ['auto', 'narrow', 'medium', 'wide'] as const;
export type ColumnWidth = (typeof COLUMN_WIDTHS)[number];
export const COLUMN_ALIGNMENTS = ['auto', 'start', 'center', 'end'] as const;
export type ColumnAlignment = (typeof COLUMN_ALIGNMENTS)[number];

/** A format that does not suit the value changes nothing. */
export type ColumnFormat =
  | { readonly kind: 'auto' }
  /** `percent` shows 0.5 as 50 %. `decimals` null: as many as there are, three at most. */
  | { readonly kind: 'number'; readonly decimals: number | null; readonly isPercent: boolean }
  /** `mixed`: "1w 2d 3h", by the site's hours of a day and days of a week. */
  | { readonly kind: 'duration'; readonly unit: DurationUnit }
  | { readonly kind: 'date'; readonly style: DateStyle };

export const DURATION_UNITS = ['mixed', 'minutes', 'hours', 'days', 'weeks'] as const;
export type DurationUnit = (typeof DURATION_UNITS)[number];
export const DATE_STYLES = ['medium', 'long', 'iso', 'with-time', 'relative'] as const;
export type DateStyle = (typeof DATE_STYLES)[number];

/**
 * What is made of the values of many rows; a row without a value adds to none of them. Of rows without any
 * value there is no number, not even a sum of 0; only counts are 0. `count` counts the rows with a value,
 * each work item once. `rollup` computes a formula from the aggregates of what it refers to instead of from rows: the ratio of
 * sums, not the average of ratios.
 */
export const COLUMN_AGGREGATES = [
  'count',
  'sum',
  'average',
  'median',
  'min',
  'max',
  'standard-deviation',
  'distinct',
  'rollup',
] as const satisfies readonly (PlainMeasureSpec['measure'] | 'rollup')[];
export type ColumnAggregate = (typeof COLUMN_AGGREGATES)[number];

export interface ColorRule {
  readonly test: ReportTest;
  readonly color: RuleColor;
}

export const RULE_COLORS = ['red', 'orange', 'yellow', 'green', 'blue', 'purple', 'gray'] as const;
export type RuleColor = (typeof RULE_COLORS)[number];

export interface ReportFilter {
  readonly id: string;
  readonly of: ReportOperand;
  readonly test: ReportTest;
}

/** A row without a value passes `empty` alone: neither "SP > 2" nor "SP is not 2" finds it. */
export type ReportTest =
  | { readonly kind: 'empty'; readonly isEmpty: boolean }
  /** Numbers, and durations in seconds. */
  | { readonly kind: 'number'; readonly operator: Comparison; readonly value: number }
  | { readonly kind: 'date'; readonly operator: Comparison; readonly day: ReportDay }
  /** `values` as JQL matches them: names of statuses, account ids of people … A row passes with one of its values. */
  | { readonly kind: 'any-of'; readonly isNegated: boolean; readonly values: readonly string[] }
  | { readonly kind: 'contains'; readonly isNegated: boolean; readonly text: string }
  /** Of formulas that say yes or no. */
  | { readonly kind: 'true'; readonly isNegated: boolean };

export const COMPARISONS = ['=', '!=', '<', '<=', '>', '>='] as const;
export type Comparison = (typeof COMPARISONS)[number];

/** `2026-03-18`, or so many days from the day of reading on, before it when negative. */
export type ReportDay =
  { readonly kind: 'fixed'; readonly date: string } | { readonly kind: 'relative'; readonly days: number };

/** Empty values are last in both directions. */
export interface ReportSort {
  readonly id: string;
  readonly of: ReportOperand;
  readonly direction: Direction;
}

export const DIRECTIONS = ['ascending', 'descending'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Rows of one value are together; those without a value come last. A row with several values is in each of their groups. */
export interface ReportGroup {
  readonly id: string;
  readonly of: ReportOperand;
  readonly divide: GroupDivision;
  readonly order: GroupOrder;
}

export type GroupDivision =
  | { readonly kind: 'values' }
  | { readonly kind: 'periods'; readonly bucket: DateBucket }
  /** Ascending, in the operand's unit (seconds for durations); ranges are half-open. */
  | { readonly kind: 'number-ranges'; readonly bounds: readonly number[] };

/** `field`: as Jira orders the values (priorities, statuses, versions, time); by name where it has no order. */
export type GroupOrder =
  | { readonly by: 'name' | 'field' | 'items'; readonly direction: Direction }
  /** By what the column shows for each group. */
  | { readonly by: 'aggregate'; readonly columnId: string; readonly direction: Direction };

export interface TableView {
  /** Groups without their rows. */
  readonly isTotalsOnly: boolean;
  /** Whether groups are closed at first. */
  readonly startsCollapsed: boolean;
}

export interface PivotView {
  readonly rows: readonly ReportGroup[];
  readonly columns: readonly ReportGroup[];
  /** At least one. */
  readonly measures: readonly PivotMeasure[];
  /** Where cells are compared with each other to be coloured. */
  readonly heat: 'none' | 'table' | 'rows' | 'columns';
}

export const HEATS = ['none', 'table', 'rows', 'columns'] as const satisfies readonly PivotView['heat'][];

/** Null operand: the number of work items. */
export interface PivotMeasure {
  readonly id: string;
  readonly of: ReportOperand | null;
  readonly aggregate: ColumnAggregate;
}

/** Parents with their children, each with what its columns make of all below it. */
export interface HierarchyView {
  /** Whether parents are shown that the source does not hold: read as the viewer, and marked. */
  readonly showsOutsideParents: boolean;
  /** Progress by work items that are done, or by a sum of this operand; null shows none. */
  readonly progress: { readonly of: ReportOperand | null } | null;
}

/** The first group along the axis, the second one as series. */
export interface ChartView {
  readonly kind: ChartKindId;
  /** Null: the number of work items; else what the column shows for each group. */
  readonly columnId: string | null;
}

import type { SegmentState } from '../aggregate/state';
import type { SegmentLabel } from '../chart/model';
import type { Field } from '../field/field';
import type { FormulaType } from '../formula/value';
import type { ColumnAggregate, PivotMeasure, ReportColumn, ReportGroup } from './definition';

/** What a report says of the rows that were read so far. Rows are numbers: places in the rows that it was made of. */
export interface ReportResult {
  readonly columns: readonly ResultColumn[];
  /** Over everything: its items are counted once, however many groups they are in. */
  readonly total: ResultGroup;
  /** Rows that were read. */
  readonly read: number;
  /** Rows that a filter left out. */
  readonly filteredOut: number;
  /** By operand (its name): rows whose value has a shape that the app does not know. */
  readonly unreadable: readonly { readonly name: string; readonly rows: number }[];
}

export interface ResultColumn {
  readonly column: ReportColumn;
  /** That of the field or formula. */
  readonly name: string;
  readonly type: FormulaType;
  /** Null for a formula. */
  readonly field: Field | null;
  /** Whether rows keep its cells; those of others are read for the rows that are shown. */
  readonly isKept: boolean;
}

/** What the groups of one level are. */
export interface ReportLevel {
  readonly group: ReportGroup;
  /** That of the field or formula. */
  readonly name: string;
  readonly type: FormulaType;
  /** As charts name segments; of yes or no the texts `true` and `false`. */
  readonly labelOf: (segment: SegmentState) => SegmentLabel;
}

/** A group with what its columns say of its rows. */
export interface ResultGroup {
  /** 0 for the total, 1 for the outermost groups. */
  readonly level: number;
  /** Tells groups of one report apart, and stays the same while more is read. */
  readonly path: string;
  /** Null for the total, and for the group of rows without a value; values of unknown shape are there too. */
  readonly segment: SegmentState | null;
  /** Sorted as the report says, each once. */
  readonly rows: Uint32Array;
  /** By column. */
  readonly aggregates: readonly ResultNumber[];
  /** Ordered as the report says; empty on the innermost level. */
  readonly groups: readonly ResultGroup[];
}

/** Null aggregate: the column shows none here. Null value: there is none to show. */
export interface ResultNumber {
  readonly aggregate: ColumnAggregate | null;
  readonly value: number | null;
  /** What the number is: `count` and `distinct` count, everything else has the type of the column. */
  readonly type: FormulaType;
}

/** A cross table; totals are over the rows themselves, never sums of cells. */
export interface PivotResult {
  readonly rows: readonly PivotAxisEntry[];
  readonly columns: readonly PivotAxisEntry[];
  /** By row, by column, by measure; null where no row falls. */
  readonly cells: readonly (readonly (PivotCell | null)[])[];
  readonly rowTotals: readonly (PivotCell | null)[];
  readonly columnTotals: readonly (PivotCell | null)[];
  readonly total: PivotCell | null;
  /** Entries behind those of the axes that are too many to show; totals hold their rows all the same. */
  readonly leftOutRows: number;
  readonly leftOutColumns: number;
}

/** What a measure of a pivot is. */
export interface ResultMeasure {
  readonly measure: PivotMeasure;
  /** That of the field or formula; null for the number of work items. */
  readonly name: string | null;
  readonly type: FormulaType;
}

/** An entry of an axis with several levels names the segment of each; null is "no value". */
export interface PivotAxisEntry {
  readonly path: string;
  readonly segments: readonly (SegmentState | null)[];
}

export interface PivotCell {
  /** By measure. */
  readonly values: readonly (number | null)[];
  readonly rows: Uint32Array;
  /** From 0 (the least) to 1 (the most) of what it is compared with; null without heat or value. */
  readonly heat: number | null;
}

/** A work item among its parents and children, with what its columns make of it and everything below it. */
export interface HierarchyNode {
  /** Null for a parent that the rows do not hold. */
  readonly row: number | null;
  readonly issueId: string;
  readonly key: string;
  /** 0 for one without a parent above it. */
  readonly level: number;
  /** By column. */
  readonly aggregates: readonly ResultNumber[];
  /** 0 to 1, of the work items below, or of itself where there are none; null where nothing says it. */
  readonly progress: number | null;
  readonly children: readonly HierarchyNode[];
}

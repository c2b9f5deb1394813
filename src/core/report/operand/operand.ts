import type { SegmentState } from '../../aggregate/state';
import type { Compiled, CompiledNumber, NumericType } from '../../formula/value';
import type { ReportCell } from '../cell';

/** What columns, filters, sorts and groups look at: the values of a field or a formula, row by row. Rows are numbers. */
export type Operand = NumberOperand | SetOperand;

interface RowValues {
  readonly name: string;
  /** As formulas read it. */
  readonly compiled: Compiled<number>;
  /** Rows whose value has a shape that the app does not know; elsewhere they have no value. */
  readonly unreadable: () => ReadonlySet<number>;
  /** Numbers by row in the order of a sort; NaN for none. */
  readonly sortKeys: () => Float64Array;
  readonly cell: (row: number) => ReportCell;
}

export interface NumberOperand extends RowValues {
  readonly kind: 'numbers';
  readonly type: NumericType;
  readonly compiled: CompiledNumber<number>;
  /** By row; NaN for none. */
  readonly values: () => Float64Array;
}

export interface SetOperand extends RowValues {
  readonly kind: 'sets';
  readonly type: 'text' | 'list';
  /** By row: the set of its values, `EMPTY_SET` for none, negative for a value of unknown shape. */
  readonly sets: () => Int32Array;
  /** All sets are below; their numbers stay when rows come. */
  readonly setCount: () => number;
  /** Numbers of segments. */
  readonly membersOf: (set: number) => readonly number[];
  readonly segments: () => readonly SegmentState[];
  /** The key that a text written by a person means. */
  readonly identify: (text: string) => string;
}

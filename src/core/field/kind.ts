import type { SegmentState } from '../aggregate/state';

/** How values of a kind of field are read: one record per kind, chosen by the field's schema. */
export interface FieldKind {
  readonly id: string;
  /** Whether one item can be in several segments. */
  readonly isMultiValued: boolean;
  /** Null: cannot be grouped by (dates are grouped by period instead, see `moment`). */
  readonly grouping: Grouping | null;
  /** Null: cannot be calculated with. */
  readonly measuring: Measuring | null;
  /** Null: is not a date. */
  readonly moment: MomentReading | null;
}

/**
 * Hands on one value. `alias` tells apart what may differ: values with the same alias are described only once, so that
 * reading a known value costs one look-up.
 */
export type Emit = (alias: string | number, value: unknown) => void;

export interface Grouping {
  /** The fields to read instead of the field itself, the first that has a value counts; null for the field itself. */
  readonly readFrom: readonly string[] | null;
  /** Emits each value; false when the raw value has a shape that this kind does not know. Never called without a value. */
  readonly each: (raw: unknown, emit: Emit) => boolean;
  /**
   * Of fields that hold one value: its alias at once, null for a shape that this kind does not know. Charts read it for every
   * item, and `each` with its callback takes twice as long. Null where fields hold several values or emit others than they hold.
   */
  readonly aliasOf: ((raw: unknown) => string | number | null) | null;
  /** The segment of an emitted value. */
  readonly describe: (value: unknown) => SegmentState;
  /** The key that a text written by a person means: what JQL takes for the same value has the same key. */
  readonly identify: (text: string) => string;
  /** Finds the items in at least one of the segments; null when JQL cannot say it. `segments` is never empty. */
  readonly clause: (fieldName: string, segments: readonly SegmentState[]) => string | null;
}

/** How fields are read that hold one value. */
export function oneValue(
  aliasOf: (raw: unknown) => string | number | null,
): Pick<Grouping, 'aliasOf' | 'each'> {
  return {
    aliasOf,
    each: (raw, emit) => {
      const alias = aliasOf(raw);
      if (alias === null) return false;
      emit(alias, raw);
      return true;
    },
  };
}

export interface Measuring {
  /** NaN for no value, Infinity for a value of unknown shape: neither can come from JSON. */
  readonly read: (raw: unknown) => number;
  readonly unit: 'number' | 'seconds';
}

export interface MomentReading {
  /** A `date` is a day of the calendar and belongs to no zone; a `date-time` is a moment. */
  readonly kind: 'date' | 'date-time';
  /** Days since 1970-01-01, or epoch milliseconds; NaN for a value of unknown shape. */
  readonly read: (raw: unknown) => number;
}

export const NO_NUMBER = NaN;
export const UNREADABLE_NUMBER = Infinity;

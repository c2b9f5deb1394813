import type { Bitset } from '../bitset';
import type { FieldSearch } from '../fields/field';
import type { Literal } from '../literal';
import type { Operator } from '../query';
import type { QueryContext } from '../query-context';

export type Evaluate = () => Bitset;

/** How to find the rows of one clause, or why it cannot be answered. */
export type RowsOf =
  | { readonly ok: true; readonly evaluate: Evaluate }
  | { readonly ok: false; readonly errors: readonly string[] };

/** One clause on one field, with its values known and NOT already carried into the operator. */
export interface TerminalRequest<S extends FieldSearch> {
  /** The field as the query names it. */
  readonly name: string;
  readonly search: S;
  readonly operator: Operator;
  readonly literals: readonly Literal[];
  readonly context: QueryContext;
}

/** Sorts results of single values into what was found and what was not. */
export const gather = <T>(
  found: readonly (
    { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: string }
  )[],
): { readonly values: readonly T[]; readonly errors: readonly string[] } => ({
  values: found.flatMap((each) => (each.ok ? [each.value] : [])),
  errors: found.flatMap((each) => (each.ok ? [] : [each.error])),
});

const RELATIONS: Partial<Readonly<Record<Operator, (difference: number) => boolean>>> = {
  '<': (difference) => difference < 0,
  '<=': (difference) => difference <= 0,
  '>': (difference) => difference > 0,
  '>=': (difference) => difference >= 0,
};

export const isRelational = (operator: Operator): boolean => RELATIONS[operator] !== undefined;

/** Whether a difference (negative, 0, positive) satisfies a relational operator. */
export const satisfies = (difference: number, operator: Operator): boolean =>
  RELATIONS[operator]?.(difference) ?? false;

const NEGATIVE: ReadonlySet<Operator> = new Set<Operator>(['!=', 'not in', '!~', 'is not']);

export const isNegative = (operator: Operator): boolean => NEGATIVE.has(operator);

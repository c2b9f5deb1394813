import type { DataType } from '../data-type';
import type { Found } from '../fields/field';
import type { Literal } from '../literal';
import type { QueryContext } from '../query-context';

/** A function that a query may use for a value. */
export interface JqlFunction {
  readonly name: string;
  /** The kinds of fields that it gives values for. */
  readonly type: DataType;
  /** Gives any number of values and so needs `in` or `not in`. */
  readonly isList: boolean;
  readonly minArguments: number;
  /** Infinity: any number. */
  readonly maxArguments: number;
  readonly call: (args: readonly string[], context: QueryContext) => Found<readonly Literal[]>;
}

/** Values of a function as literals that say where they come from. */
export const keysFrom = (from: string, keys: readonly (string | number)[]): Found<readonly Literal[]> => ({
  ok: true,
  value: keys.map((key) => ({ kind: 'key', key: String(key), from })),
});

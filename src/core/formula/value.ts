/**
 * What a part of a formula is. Durations are seconds, dates days since 1970-01-01, moments epoch milliseconds, and yes or no 1 or
 * 0; a list holds texts.
 */
export const FORMULA_TYPES = ['number', 'duration', 'date', 'moment', 'boolean', 'text', 'list'] as const;
export type FormulaType = (typeof FORMULA_TYPES)[number];

/** Types whose values are numbers inside. */
export type NumericType = Exclude<FormulaType, 'text' | 'list'>;

/** A part of a formula, ready to be asked for row after row. Nothing is NaN among numbers, and null elsewhere. */
export type Compiled<Row> =
  | { readonly type: NumericType; readonly read: (row: Row) => number }
  | { readonly type: 'text'; readonly read: (row: Row) => string | null }
  | { readonly type: 'list'; readonly read: (row: Row) => readonly string[] | null };

export type CompiledNumber<Row> = Extract<Compiled<Row>, { readonly type: NumericType }>;
export type CompiledText<Row> = Extract<Compiled<Row>, { readonly type: 'text' }>;

/** No value, among numbers. */
export const EMPTY = NaN;

export function isNumeric<Row>(compiled: Compiled<Row>): compiled is CompiledNumber<Row> {
  return compiled.type !== 'text' && compiled.type !== 'list';
}

/** What is known about a row without looking at a field of it: nothing. */
export function isEmptyIn<Row>(compiled: Compiled<Row>): (row: Row) => boolean {
  if (isNumeric(compiled)) {
    const { read } = compiled;
    return (row) => Number.isNaN(read(row));
  }
  const { read } = compiled;
  return (row) => read(row) === null;
}

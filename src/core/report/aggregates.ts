import type { Measure } from '../aggregate/measure';
import type { FormulaType } from '../formula/value';
import type { ColumnAggregate } from './definition';

/** Those that are made of rows. */
export type PlainAggregate = Exclude<ColumnAggregate, 'rollup'>;

interface AggregateRule {
  /** The measure of charts that calculates it. */
  readonly measure: Measure['id'];
  /** What the measure takes: values of the column, or the work items of rows that have one. */
  readonly reads: 'values' | 'items';
  /** Null for all types. */
  readonly types: readonly FormulaType[] | null;
  /** Null: that of the column. */
  readonly result: FormulaType | null;
  /** What there is of rows without any value: no amount, not even 0, but a count of 0. */
  readonly ofNone: 0 | null;
}

const AMOUNTS: readonly FormulaType[] = ['number', 'duration'];
const ORDERED: readonly FormulaType[] = [...AMOUNTS, 'date', 'moment'];

function ofAmounts(measure: Measure['id']): AggregateRule {
  return { measure, reads: 'values', types: AMOUNTS, result: null, ofNone: null };
}

function ofOrdered(measure: Measure['id']): AggregateRule {
  return { measure, reads: 'values', types: ORDERED, result: null, ofNone: null };
}

function counting(reads: AggregateRule['reads']): AggregateRule {
  return { measure: 'distinct', reads, types: null, result: 'number', ofNone: 0 };
}

export const AGGREGATES: Readonly<Record<PlainAggregate, AggregateRule>> = {
  count: counting('items'),
  sum: ofAmounts('sum'),
  average: ofAmounts('average'),
  median: ofAmounts('median'),
  min: ofOrdered('min'),
  max: ofOrdered('max'),
  'standard-deviation': ofAmounts('standard-deviation'),
  distinct: counting('values'),
};

/** Whether the values of a type can be taken together so; `rollup` asks the formula, not its type. */
export function suitsType(aggregate: ColumnAggregate, type: FormulaType): boolean {
  if (aggregate === 'rollup') return ORDERED.includes(type);
  return AGGREGATES[aggregate].types?.includes(type) ?? true;
}

/** What the number is: counts count, all others have the type of what they are made of. */
export function resultType(aggregate: PlainAggregate, type: FormulaType): FormulaType {
  return AGGREGATES[aggregate].result ?? type;
}

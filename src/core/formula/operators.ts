import { foldCase } from '../field/raw';
import type { BinaryOperator } from './expression';
import { EMPTY, isNumeric, type Compiled, type NumericType } from './value';

type Read<Row> = (row: Row) => number;
type Calculate = <Row>(left: Read<Row>, right: Read<Row>) => Read<Row>;

/**
 * NaN on either side gives NaN, so that nothing in a calculation gives nothing. A function of rows for each operator: one for all of
 * them, which asks what to do, takes twice as long.
 */
const CALCULATE = {
  '+': (left, right) => (row) => left(row) + right(row),
  '-': (left, right) => (row) => left(row) - right(row),
  '*': (left, right) => (row) => left(row) * right(row),
  // Nothing can be said of a division by 0.
  '/': (left, right) => (row) => {
    const divisor = right(row);
    return divisor === 0 ? EMPTY : left(row) / divisor;
  },
} as const satisfies Partial<Readonly<Record<BinaryOperator, Calculate>>>;

type Arithmetic = keyof typeof CALCULATE;

/** What operators make of which types; anything else is refused. `scale` multiplies the right side first. */
const RESULT_TYPES: readonly {
  readonly operators: readonly Arithmetic[];
  readonly left: NumericType;
  readonly right: NumericType;
  readonly result: NumericType;
}[] = [
  { operators: ['+', '-', '*', '/'], left: 'number', right: 'number', result: 'number' },
  { operators: ['+', '-'], left: 'duration', right: 'duration', result: 'duration' },
  { operators: ['*', '/'], left: 'duration', right: 'number', result: 'duration' },
  { operators: ['*'], left: 'number', right: 'duration', result: 'duration' },
  { operators: ['/'], left: 'duration', right: 'duration', result: 'number' },
  // A number beside a date is days.
  { operators: ['+', '-'], left: 'date', right: 'number', result: 'date' },
  { operators: ['-'], left: 'date', right: 'date', result: 'number' },
];

export function isArithmetic(operator: BinaryOperator): operator is Arithmetic {
  return Object.hasOwn(CALCULATE, operator);
}

/** Null when the types do not go together. */
export function arithmetic<Row>(
  operator: Arithmetic,
  left: Compiled<Row>,
  right: Compiled<Row>,
): Compiled<Row> | null {
  if (!isNumeric(left) || !isNumeric(right)) return null;
  const rule = RESULT_TYPES.find(
    (row) => row.operators.includes(operator) && row.left === left.type && row.right === right.type,
  );
  if (rule === undefined) return null;
  return { type: rule.result, read: CALCULATE[operator](left.read, right.read) };
}

type Compare = (left: number, right: number) => boolean;

const COMPARE = {
  '=': (left, right) => left === right,
  '!=': (left, right) => left !== right,
  '<': (left, right) => left < right,
  '<=': (left, right) => left <= right,
  '>': (left, right) => left > right,
  '>=': (left, right) => left >= right,
} as const satisfies Partial<Readonly<Record<BinaryOperator, Compare>>>;

type Comparison = keyof typeof COMPARE;

const EQUALITIES: readonly Comparison[] = ['=', '!='];

export function isComparison(operator: BinaryOperator): operator is Comparison {
  return Object.hasOwn(COMPARE, operator);
}

/**
 * Whether two values of one type compare so; nothing on either side gives nothing. Texts are equal as JQL takes them, whatever
 * their case, and have no order. Null when the types do not go together.
 */
export function comparison<Row>(
  operator: Comparison,
  left: Compiled<Row>,
  right: Compiled<Row>,
): Compiled<Row> | null {
  if (isNumeric(left) && isNumeric(right)) {
    if (left.type !== right.type) return null;
    if (left.type === 'boolean' && !EQUALITIES.includes(operator)) return null;
    const a = left.read;
    const b = right.read;
    const compare: Compare = COMPARE[operator];
    return {
      type: 'boolean',
      read: (row) => {
        const x = a(row);
        const y = b(row);
        return Number.isNaN(x) || Number.isNaN(y) ? EMPTY : Number(compare(x, y));
      },
    };
  }
  if (left.type !== 'text' || right.type !== 'text' || !EQUALITIES.includes(operator)) return null;
  const a = left.read;
  const b = right.read;
  const equal = operator === '=';
  return {
    type: 'boolean',
    read: (row) => {
      const x = a(row);
      const y = b(row);
      return x === null || y === null ? EMPTY : Number((foldCase(x) === foldCase(y)) === equal);
    },
  };
}

/**
 * `and` and `or` of three values: nothing stays nothing unless the other side decides alone. Null when a side is not yes or no.
 */
export function connective<Row>(
  operator: 'and' | 'or',
  left: Compiled<Row>,
  right: Compiled<Row>,
): Compiled<Row> | null {
  if (left.type !== 'boolean' || right.type !== 'boolean') return null;
  const decides = operator === 'or' ? 1 : 0;
  const a = left.read;
  const b = right.read;
  return {
    type: 'boolean',
    read: (row) => {
      const x = a(row);
      if (x === decides) return x;
      const y = b(row);
      return y === decides ? y : x + y - (1 - decides);
    },
  };
}

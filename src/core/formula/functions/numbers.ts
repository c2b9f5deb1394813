import { EMPTY, isNumeric, type CompiledNumber, type NumericType } from '../value';
import {
  argumentAt,
  isFault,
  numericAt,
  wrongType,
  type ArgumentFault,
  type Call,
  type FormulaFunction,
} from './function';

const AMOUNTS: readonly NumericType[] = ['number', 'duration'];
const ORDERED: readonly NumericType[] = ['number', 'duration', 'date', 'moment'];
/** More digits than a number has. */
const DIGITS_MAX = 15;
/** Powers of ten from the smallest on: computing one takes longer than all else of a rounding. */
const FACTORS = Array.from({ length: 2 * DIGITS_MAX + 1 }, (_, at) => 10 ** (at - DIGITS_MAX));

/** `min(a, b, …)` and `max(a, b, …)`: of those that are not empty. */
function extreme(isBetter: (value: number, best: number) => boolean): FormulaFunction {
  return {
    min: 1,
    max: null,
    compile: (call) => {
      const alike = orderedAlike(call);
      if (isFault(alike)) return alike;
      return alike.reduce((best, number) => ({ type: best.type, read: better(best.read, number.read) }));
    },
  };

  // In pairs: a loop over a list of functions in each row takes ten times as long.
  function better<Row>(left: (row: Row) => number, right: (row: Row) => number): (row: Row) => number {
    return (row) => {
      const best = left(row);
      const value = right(row);
      return Number.isNaN(best) || isBetter(value, best) ? value : best;
    };
  }
}

function orderedAlike<Row>(call: Call<Row>): readonly CompiledNumber<Row>[] | ArgumentFault {
  const first = numericAt(call, 0, ORDERED);
  if (isFault(first)) return first;
  const alike = call.arguments
    .map(({ compiled }) => compiled)
    .filter(isNumeric)
    .filter(({ type }) => type === first.type);
  const other = call.arguments.findIndex(({ compiled }) => compiled.type !== first.type);
  return other < 0 ? alike : wrongType(other, argumentAt(call, other).compiled, [first.type]);
}

/** `round(x)` and `round(x, digits)`: a half goes away from 0. */
const round: FormulaFunction = {
  min: 1,
  max: 2,
  compile: (call) => {
    const number = numericAt(call, 0, AMOUNTS);
    if (isFault(number)) return number;
    const digits = call.arguments.length > 1 ? numericAt(call, 1, ['number']) : null;
    if (digits !== null && isFault(digits)) return digits;
    const { type, read } = number;
    const digitsOf = digits === null ? () => 0 : digits.read;
    return { type, read: (row) => rounded(read(row), digitsOf(row)) };
  },
};

function rounded(value: number, digits: number): number {
  if (Number.isNaN(value) || Number.isNaN(digits)) return EMPTY;
  const places = Math.max(-DIGITS_MAX, Math.min(DIGITS_MAX, Math.trunc(digits)));
  const factor = FACTORS[places + DIGITS_MAX] ?? 1;
  const scaled = Math.abs(value) * factor;
  // 1.005 is stored as a little less: what is as near to a half as numbers can tell counts as a half.
  const result = (Math.sign(value) * Math.round(scaled * (1 + Number.EPSILON))) / factor;
  return result === 0 ? 0 : result;
}

const abs: FormulaFunction = {
  min: 1,
  max: 1,
  compile: (call) => {
    const number = numericAt(call, 0, AMOUNTS);
    if (isFault(number)) return number;
    const { type, read } = number;
    return { type, read: (row) => Math.abs(read(row)) };
  },
};

export const NUMBERS = {
  min: extreme((value, best) => value < best),
  max: extreme((value, best) => value > best),
  round,
  abs,
};

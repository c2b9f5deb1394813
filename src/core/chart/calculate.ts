import type { QuantityUnit } from '../aggregate/measure-input';
import type { Measuring } from '../field/kind';
import type { Operator } from './config';

type Unit = Measuring['unit'];

interface OperatorRecord {
  readonly apply: (left: number, right: number) => number;
  /** Null where the units do not go together. */
  readonly unit: (left: Unit, right: Unit) => Unit | null;
}

const same = (left: Unit, right: Unit): Unit | null => (left === right ? left : null);

const OPERATORS: Readonly<Record<Operator, OperatorRecord>> = {
  add: { apply: (left, right) => left + right, unit: same },
  subtract: { apply: (left, right) => left - right, unit: same },
  multiply: {
    apply: (left, right) => left * right,
    unit: (left, right) => (left === 'number' ? right : right === 'number' ? left : null),
  },
  divide: {
    apply: (left, right) => left / right,
    unit: (left, right) => (left === right ? 'number' : right === 'number' ? left : null),
  },
};

/** Null where there is no number: a divisor of 0, a result that is too large. */
export function calculate(operator: Operator, left: number, right: number): number | null {
  const result = OPERATORS[operator].apply(left, right);
  return Number.isFinite(result) ? result : null;
}

/** The unit of a result; null where the units do not go together (hours plus points, hours times hours, days of the calendar). */
export function unitOf(operator: Operator, left: QuantityUnit, right: QuantityUnit): Unit | null {
  return left === 'day' || right === 'day' ? null : OPERATORS[operator].unit(left, right);
}

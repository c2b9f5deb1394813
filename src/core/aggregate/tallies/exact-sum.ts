import type { Tally } from '../tally';

const MICROS = 1_000_000;

export interface ExactSum extends Tally {
  sum(cell: number): number;
}

/**
 * Sums that do not depend on the order of the values or on how they were split, because nothing is rounded before the end:
 * - whole numbers and decimals of up to six places (nearly all of Jira's) are counted in units and millionths, which are
 *   whole numbers;
 * - anything else goes to a list of partial sums without rounding error.
 *
 * @see https://people.eecs.berkeley.edu/~jrs/papers/robustr.pdf for the partial sums (Shewchuk 1997)
 */
export function createExactSum(): ExactSum {
  const units: number[] = [];
  const millionths: number[] = [];
  const partials = new Map<number, readonly number[]>();

  function addUnits(cell: number, value: number): void {
    const total = (units[cell] ?? 0) + value;
    if (Number.isSafeInteger(total)) units[cell] = total;
    else addPartial(cell, value);
  }

  function addDecimal(cell: number, value: number): void {
    const scaled = Math.round(value * MICROS);
    if (!Number.isSafeInteger(scaled) || scaled / MICROS !== value) {
      addPartial(cell, value);
      return;
    }
    addUnits(cell, Math.trunc(scaled / MICROS));
    addMillionths(cell, scaled % MICROS);
  }

  function addMillionths(cell: number, value: number): void {
    const total = (millionths[cell] ?? 0) + value;
    const carried = Math.trunc(total / MICROS);
    millionths[cell] = total - carried * MICROS;
    if (carried !== 0) addUnits(cell, carried);
  }

  function addPartial(cell: number, value: number): void {
    partials.set(cell, withValue(partials.get(cell) ?? [], value));
  }

  return {
    add(cell, value) {
      if (Number.isSafeInteger(value)) addUnits(cell, value);
      else addDecimal(cell, value);
    },
    write(cell, out) {
      out.push(units[cell] ?? 0, millionths[cell] ?? 0, ...(partials.get(cell) ?? []));
    },
    absorb(cell, written, from) {
      addUnits(cell, written[from] ?? 0);
      addMillionths(cell, written[from + 1] ?? 0);
      for (let at = from + 2; at < written.length; at += 1) addPartial(cell, written[at] ?? 0);
    },
    sum(cell) {
      const carry = carryOf(units[cell] ?? 0, millionths[cell] ?? 0);
      const whole = (units[cell] ?? 0) - carry;
      const fraction = (millionths[cell] ?? 0) + carry * MICROS;
      const rest = partials.get(cell) ?? [];
      const scaled = whole * MICROS + fraction;
      if (rest.length === 0)
        return Number.isSafeInteger(scaled) ? scaled / MICROS : whole + fraction / MICROS;
      return rounded(withValue(withValue(rest, whole), fraction / MICROS));
    },
  };
}

/** To take from the units so that they and the millionths have one sign: 2 and -0.34 are 1 and 0.66, in whatever order they came. */
function carryOf(units: number, millionths: number): number {
  if (units > 0 && millionths < 0) return 1;
  return units < 0 && millionths > 0 ? -1 : 0;
}

/** Partial sums that together are exactly the old ones and the value: ascending, and no two of them overlap in their digits. */
function withValue(partials: readonly number[], value: number): readonly number[] {
  const result: number[] = [];
  let high = value;
  for (const partial of partials) {
    const [larger, smaller] = Math.abs(high) < Math.abs(partial) ? [partial, high] : [high, partial];
    const sum = larger + smaller;
    const lost = smaller - (sum - larger);
    if (lost !== 0) result.push(lost);
    high = sum;
  }
  if (high !== 0) result.push(high);
  return result;
}

/** The partial sums as one number, rounded once and half to even. */
function rounded(partials: readonly number[]): number {
  let at = partials.length - 1;
  let sum = partials[at] ?? 0;
  let lost = 0;
  while (at > 0 && lost === 0) {
    at -= 1;
    const partial = partials[at] ?? 0;
    const before = sum;
    sum += partial;
    lost = partial - (sum - before);
  }
  // Exactly half a digit was lost and what follows has the same sign: the sum was rounded the wrong way.
  const next = partials[at - 1] ?? 0;
  const corrected = sum + lost * 2;
  return at > 0 && Math.sign(lost) === Math.sign(next) && lost !== 0 && corrected - sum === lost * 2
    ? corrected
    : sum;
}

import { grown } from '../grown';
import type { CellValues, Tally } from '../tally';

const MICROS = 1_000_000;
/** Twice as many are still exact, so that one number more always fits. */
const MILLIONTHS_MAX = 2 ** 52;

export interface ExactSum extends Tally {
  readonly sum: (cell: number) => number;
}

/**
 * Sums that do not depend on the order of the values or on how they were split, because nothing is rounded before the end:
 * - whole numbers and decimals of up to six places (nearly all of Jira's) are counted in millionths, which are whole
 *   numbers; whole units are set aside where those get too many;
 * - anything else goes to a list of partial sums without rounding error.
 *
 * @see https://people.eecs.berkeley.edu/~jrs/papers/robustr.pdf for the partial sums (Shewchuk 1997)
 */
export function createExactSum(): ExactSum {
  let millionths = new Float64Array();
  const units: number[] = [];
  const partials = new Map<number, readonly number[]>();

  function addAll(added: CellValues): void {
    millionths = grown(millionths, added.cellCount);
    let at = addSmall(millionths, added, 0);
    while (at < added.length) {
      addLarge(added.cells[at] ?? 0, added.values[at] ?? 0);
      at = addSmall(millionths, added, at + 1);
    }
  }

  /** Adds what the millionths have no room for, or what is no whole number of them. */
  function addLarge(cell: number, value: number): void {
    const scaled = Math.round(value * MICROS);
    if (scaled / MICROS === value && Math.abs(scaled) <= MILLIONTHS_MAX) addMillionths(cell, scaled);
    else if (Number.isSafeInteger(value)) addUnits(cell, value);
    else addPartial(cell, value);
  }

  function addMillionths(cell: number, value: number): void {
    millionths = grown(millionths, cell + 1);
    const before = millionths[cell] ?? 0;
    const fraction = before % MICROS;
    addUnits(cell, (before - fraction) / MICROS);
    millionths[cell] = fraction + value;
  }

  function addUnits(cell: number, value: number): void {
    const total = (units[cell] ?? 0) + value;
    if (Number.isSafeInteger(total)) units[cell] = total;
    else addPartial(cell, value);
  }

  function addPartial(cell: number, value: number): void {
    partials.set(cell, withValue(partials.get(cell) ?? [], value));
  }

  return {
    addAll,
    write(cell, out) {
      out.push(millionths[cell] ?? 0, units[cell] ?? 0, ...(partials.get(cell) ?? []));
    },
    absorb(cell, [scaled = 0, whole = 0, ...rest]) {
      addMillionths(cell, scaled);
      addUnits(cell, whole);
      for (const value of rest) addPartial(cell, value);
    },
    sum(cell) {
      const rest = partials.get(cell) ?? [];
      const scaled = (units[cell] ?? 0) * MICROS + (millionths[cell] ?? 0);
      if (rest.length === 0 && Number.isSafeInteger(scaled)) return scaled / MICROS;
      // How much is set aside depends on the order; what is left of a unit does not.
      const fraction = leftOfUnit(millionths[cell] ?? 0);
      const whole = ((millionths[cell] ?? 0) - fraction) / MICROS;
      return rounded([units[cell] ?? 0, whole, fraction / MICROS].reduce(withValue, rest));
    },
  };
}

/** Adds values from a place on, up to the first that the millionths have no room for; gives the place of that one. */
function addSmall(millionths: Float64Array, { length, cells, values }: CellValues, from: number): number {
  for (let at = from; at < length; at += 1) {
    const cell = cells[at] ?? 0;
    const value = values[at] ?? 0;
    const scaled = Math.round(value * MICROS);
    const total = (millionths[cell] ?? 0) + scaled;
    const fits =
      scaled / MICROS === value && Math.abs(scaled) <= MILLIONTHS_MAX && Math.abs(total) <= MILLIONTHS_MAX;
    if (!fits) return at;
    millionths[cell] = total;
  }
  return length;
}

/** The millionths that no whole number of units holds, half a unit at most: of 2.66 units -0.34. */
function leftOfUnit(millionths: number): number {
  return millionths - Math.round(millionths / MICROS) * MICROS;
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

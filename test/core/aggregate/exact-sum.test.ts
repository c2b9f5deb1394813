import fc from 'fast-check';
import { createExactSum, type ExactSum } from '../../../src/core/aggregate/tallies/exact-sum';

const CELL = 0;

function tallyOf(values: readonly number[]): ExactSum {
  const tally = createExactSum();
  tally.addAll({
    length: values.length,
    cells: new Int32Array(values.length).fill(CELL),
    values: Float64Array.from(values),
    cellCount: CELL + 1,
  });
  return tally;
}

function sumOf(values: readonly number[]): number {
  return tallyOf(values).sum(CELL);
}

function sumOfParts(parts: readonly (readonly number[])[]): number {
  const whole = createExactSum();
  for (const part of parts) {
    const written: number[] = [];
    tallyOf(part).write(CELL, written);
    whole.absorb(CELL, written, (segment) => segment);
  }
  return whole.sum(CELL);
}

const SCALE = 2n ** 1074n;

/** A double as a whole number of the smallest double. */
function exactly(value: number): bigint {
  const [mantissa = '0', exponent = '0'] = value.toExponential().split('e');
  if (Number.isSafeInteger(value)) return BigInt(value) * SCALE;
  let scaled = value;
  let power = 0;
  while (!Number.isSafeInteger(scaled) && power < 1100) {
    scaled *= 2;
    power += 1;
  }
  if (power >= 1100) throw new Error(`${mantissa}e${exponent} is not a double of usual size`);
  return (BigInt(scaled) * SCALE) / 2n ** BigInt(power);
}

const ordinary = fc
  .double({ min: -1e12, max: 1e12, noNaN: true })
  .filter((value) => value === 0 || Math.abs(value) > 1e-12);

describe('an exact sum', () => {
  it.each([
    [[], 0],
    [[0.1, 0.2], 0.3],
    [[0.1, 0.2, -0.3], 0],
    [[0.5, 0.25, 1], 1.75],
    [[1e16, 1, -1e16], 1],
    [[1 / 3, 1 / 3, 1 / 3], 1],
    [[Number.MAX_SAFE_INTEGER, 1, 1, -2], Number.MAX_SAFE_INTEGER],
    [[-0.5, 0.25], -0.25],
    [[4e9, 4e9, 0.5], 8_000_000_000.5],
    [[4e9, 4e9, 0.25, -4e9, -4e9], 0.25],
  ])('of %j is %d', (values, expected) => {
    expect(sumOf(values)).toBeCloseTo(expected, 12);
    expect(sumOf(values)).toBe(expected === 0 ? 0 : expected);
  });

  it.each([[[5.66, -2.08, -1.92, 5e-324]], [[-1.92, 5e-324, 5.66, -2.08]], [[-2.08, -1.92, 5.66, 5e-324]]])(
    'of decimals of both signs and a tiny number is the same in any order: %j',
    (values) => {
      expect(sumOf(values)).toBe(sumOf([5e-324, 5.66, -1.92, -2.08]));
    },
  );

  it('of amounts with decimals is the decimal sum', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e9, max: 1e9 })), (cents) => {
        const total = cents.reduce((sum, value) => sum + value, 0);
        expect(sumOf(cents.map((value) => value / 100)) + 0).toBe(total / 100 + 0);
      }),
    );
  });

  it('does not depend on order or split', () => {
    const input = fc
      .array(
        fc.oneof(
          ordinary,
          fc.integer(),
          fc.integer().map((value) => value / 1000),
          // So many millionths that units are set aside, in one order sooner than in another.
          fc.integer({ min: -4e15, max: 4e15 }).map((value) => value / 1e6),
        ),
      )
      .chain((values) =>
        fc.tuple(
          fc.constant(values),
          fc.shuffledSubarray(values, { minLength: values.length }),
          fc.nat(values.length),
        ),
      );
    fc.assert(
      fc.property(input, ([values, shuffled, cut]) => {
        const sum = sumOf(values);
        expect(sumOf(shuffled)).toBe(sum);
        expect(sumOfParts([shuffled.slice(cut), shuffled.slice(0, cut)])).toBe(sum);
      }),
    );
  });

  it('of any numbers is their sum, as exactly as they and it can be written', () => {
    const wild = fc.double({ min: -1e12, max: 1e12, noNaN: true }).map((value) => value * Math.PI);
    fc.assert(
      fc.property(
        fc.array(
          wild.filter((value) => Math.abs(value) > 1e-9),
          { maxLength: 12 },
        ),
        (values) => {
          const total = values.reduce((sum, value) => sum + exactly(value), 0n);
          const sum = sumOf(values);
          const error = total - exactly(sum);
          const absolute = error < 0n ? -error : error;
          // A number that reads as a decimal of six places is taken for it: each may be half a digit off, and so may the sum.
          const digits = [sum, ...values].reduce((all, value) => all + Math.abs(value) * Number.EPSILON, 0);
          expect(absolute * 2n <= exactly(digits)).toBe(true);
        },
      ),
      { examples: [[[-4446387306.159143, -0.3891825844074338]]] },
    );
  });
});

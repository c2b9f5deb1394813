/** A process of its own: `worker <people> <days> <rounds>`, prints the medians as JSON. */
import { computeCapacity } from '../../src/core/capacity/compute-capacity';
import type { CapacityInput } from '../../src/core/capacity/capacity-input';
import { interleave } from '../measure/interleave';
import { dayLoop, type PersonHours } from './day-loop';
import { makePeople } from './people';

const TOLERANCE = 1e-6;

const [people = 0, days = 0, rounds = 0] = process.argv.slice(2).map(Number);
const input = makePeople(people, days);
requireSameHours(inhouse(input), dayLoop(input));
const times = interleave(
  [
    { name: 'Inhouse', run: () => computeCapacity(input) },
    { name: 'day loop', run: () => dayLoop(input) },
  ],
  rounds,
);
process.stdout.write(JSON.stringify(Object.fromEntries(times)));

function inhouse(asked: CapacityInput): readonly PersonHours[] {
  return computeCapacity(asked).people.map(({ total, remaining }) => ({
    total: total.value ?? NaN,
    remaining: remaining.value ?? NaN,
  }));
}

function requireSameHours(found: readonly PersonHours[], expected: readonly PersonHours[]): void {
  expected.forEach((hours, at) => {
    const own = found[at];
    const isSame =
      own !== undefined &&
      Math.abs(own.total - hours.total) < TOLERANCE &&
      Math.abs(own.remaining - hours.remaining) < TOLERANCE;
    if (!isSame) throw new Error(`Person ${String(at)}: ${JSON.stringify([own, hours])}`);
  });
}

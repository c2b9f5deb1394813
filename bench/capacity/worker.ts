/** A process of its own: `worker <people> <days> <rounds>`, prints the medians as JSON. */
import { computeCapacity } from '../../src/core/capacity/compute-capacity';
import type { CapacityInput } from '../../src/core/capacity/capacity-input';
import { interleave } from '../measure/interleave';
import { dayLoop, type PersonHours } from './day-loop';
import { makePeople } from './people';

const TOLERANCE = 1e-6;
/** One turn is too short to be timed beside a loop that takes seconds. */
const OWN_TURNS = 20;

const [people = 0, days = 0, rounds = 0] = process.argv.slice(2).map(Number);
const input = makePeople(people, days);
requireSameHours(inhouse(input), dayLoop(input));
const turns = (): void => {
  for (let turn = 0; turn < OWN_TURNS; turn += 1) computeCapacity(input);
};
const times = interleave(
  [
    { name: 'inhouse', run: turns },
    { name: 'dayLoop', run: () => dayLoop(input) },
  ],
  rounds,
);
process.stdout.write(
  JSON.stringify({
    inhouse: (times.get('inhouse') ?? NaN) / OWN_TURNS,
    processor: processorMs(turns) / OWN_TURNS,
    dayLoop: times.get('dayLoop'),
  }),
);

/** Without the time in which other programs had the processor. */
function processorMs(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

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

import { runWorker } from '../measure/run-worker';
import { count, milliseconds, ratio } from '../report/number-text';
import { markdownTable } from '../report/table';
import type { RunOptions, Section } from '../section';
import { handWritten } from './contenders/hand-written';
import { inhouse } from './contenders/inhouse';
import { CONTENDERS, LIBRARIES } from './contenders/registry';

const HEAP_MB = 6000;
const FULL = [
  { rows: 200_000, rounds: 7 },
  { rows: 1_000_000, rounds: 3 },
];
const QUICK = [{ rows: 100_000, rounds: 5 }];

/** What the loop is spared. */
const WHY = `What the loop does not do takes the rest: the kernel checks the shape of each value, knows sets of values, keeps sums that do not depend on the order, medians whose size does not grow with the rows, and states that merge.`;

const INTRODUCTION = `Group by status and assignee; of each group the number of rows, and of their points the sum, the average and the median, in one pass. All start from the same rows in Jira's shape and end with the same numbers (checked first); conversion is timed. Median of rounds in which all take turns. Target: within 1.3 × of the hand-written loop, and at least twice as fast as the fastest library.`;

export const kernelSection: Section = { id: 'kernel', title: 'Kernel', run };

async function run({ isQuick }: RunOptions): Promise<string> {
  const parts: string[] = [INTRODUCTION];
  for (const { rows, rounds } of isQuick ? QUICK : FULL) {
    const times = (await runWorker({
      entry: 'kernel/worker.ts',
      args: [rows, rounds],
      heapMb: HEAP_MB,
    })) as Readonly<Record<string, number>>;
    parts.push(`### ${count(rows)} rows`, tableOf(times), verdictOf(times));
  }
  return [...parts, WHY].join('\n\n');
}

function tableOf(times: Readonly<Record<string, number>>): string {
  const loop = times[handWritten.name] ?? NaN;
  const own = times[inhouse.name] ?? NaN;
  return markdownTable(
    ['', 'time', 'to the loop', 'to Inhouse'],
    CONTENDERS.map(({ name }) => {
      const time = times[name] ?? NaN;
      return [name, milliseconds(time), ratio(time / loop), ratio(time / own)];
    }),
  );
}

function verdictOf(times: Readonly<Record<string, number>>): string {
  const own = times[inhouse.name] ?? NaN;
  const loop = times[handWritten.name] ?? NaN;
  const fastest = Math.min(...LIBRARIES.map(({ name }) => times[name] ?? Infinity));
  return `Inhouse needs ${ratio(own / loop)} the time of the loop (target 1.30 ×); the fastest library needs ${ratio(fastest / own)} the time of Inhouse (target 2.00 ×).`;
}

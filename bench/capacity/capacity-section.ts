import { runWorker } from '../measure/run-worker';
import { count, milliseconds, ratio } from '../report/number-text';
import { markdownTable } from '../report/table';
import type { RunOptions, Section } from '../section';

const HEAP_MB = 1000;
const DAYS = 365;

const INTRODUCTION = `The capacity of so many people over ${String(DAYS)} days, in all and from today on: working days, 12 holidays, and for each person 15 whole or half days off, some of them in a row. Against the loop over the days of each person that one would write first, with a library for dates (temporal-polyfill). Both give the same hours for everybody (checked first). Median of rounds in which both take turns, Inhouse with the mean of 20 turns. Processor time is that of Inhouse alone, whatever else the machine does. Target: 1,000 people in well under 50 ms.`;

export const capacitySection: Section = { id: 'capacity', title: 'Capacity', run };

async function run({ isQuick }: RunOptions): Promise<string> {
  const rows: string[][] = [];
  for (const people of isQuick ? [100] : [100, 1000]) {
    const times = (await runWorker({
      entry: 'capacity/worker.ts',
      args: [people, DAYS, isQuick ? 3 : 5],
      heapMb: HEAP_MB,
    })) as Readonly<Record<string, number>>;
    const { inhouse = NaN, processor = NaN, dayLoop = NaN } = times;
    rows.push([
      count(people),
      milliseconds(inhouse),
      milliseconds(processor),
      milliseconds(dayLoop),
      ratio(dayLoop / inhouse),
    ]);
  }
  return [
    INTRODUCTION,
    markdownTable(['people', 'Inhouse', 'processor time', 'day loop', 'faster'], rows),
  ].join('\n\n');
}

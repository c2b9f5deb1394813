import { runWorker } from '../measure/run-worker';
import { count, megabytes } from '../report/number-text';
import { markdownTable } from '../report/table';
import type { RunOptions, Section } from '../section';
import { MEASURED } from './measures';

/** What a Forge function may have. */
const HEAP_MB = 256;

const INTRODUCTION = `What the heap holds at most during a scan by status over made-up work items, garbage collected before each of ten looks; the process has \`--max-old-space-size=${String(HEAP_MB)}\`. Counts, sums and averages must not grow; medians and distinct counts grow with the different values. A scan also remembers which ids it met, one bit for each.`;

export const memorySection: Section = { id: 'memory', title: 'Memory', run };

async function run({ isQuick }: RunOptions): Promise<string> {
  const sizes = isQuick ? [10_000, 100_000] : [10_000, 1_000_000];
  const names = isQuick ? ['sum', 'median, 200,000 values'] : Object.keys(MEASURED);
  const rows: string[][] = [];
  for (const name of names) {
    const peaks: number[] = [];
    for (const issues of sizes) {
      peaks.push(
        (await runWorker({ entry: 'memory/worker.ts', args: [issues, name], heapMb: HEAP_MB })) as number,
      );
    }
    rows.push([name, ...peaks.map(megabytes)]);
  }
  return [INTRODUCTION, markdownTable(['measure', ...sizes.map((size) => count(size))], rows)].join('\n\n');
}

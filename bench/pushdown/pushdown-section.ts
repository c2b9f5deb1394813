import { runWorker } from '../measure/run-worker';
import { count, milliseconds } from '../report/number-text';
import { markdownTable } from '../report/table';
import type { RunOptions, Section } from '../section';

const HEAP_MB = 8000;
const LATENCY_MS = 150;

const INTRODUCTION = `A chart that counts by status, from its configuration to its numbers: look-ups, one approximate count for the source and one for each status of the site. The local Jira answers after ${String(LATENCY_MS)} ms and the time that it takes itself. Target: flat.`;

export const pushdownSection: Section = { id: 'pushdown', title: 'Counts', run };

interface Pushdown {
  readonly requests: number;
  readonly points: number;
  readonly ms: number;
  /** Null: counts could not answer. */
  readonly segments: number | null;
}

async function run({ isQuick }: RunOptions): Promise<string> {
  const rows: string[][] = [];
  for (const issues of isQuick ? [1000, 10_000, 100_000] : [1000, 10_000, 100_000, 1_000_000]) {
    const { requests, points, ms, segments } = (await runWorker({
      entry: 'pushdown/worker.ts',
      args: [issues, LATENCY_MS],
      heapMb: HEAP_MB,
    })) as Pushdown;
    const shown = segments === null ? 'not by counts' : count(segments);
    rows.push([count(issues), shown, count(requests), count(points), milliseconds(ms)]);
  }
  return [INTRODUCTION, markdownTable(['work items', 'segments', 'requests', 'points', 'time'], rows)].join(
    '\n\n',
  );
}

import { ISSUES_PER_PAGE } from '../../src/core/jira/search';
import { runWorker } from '../measure/run-worker';
import { count, ratio, seconds } from '../report/number-text';
import { markdownTable } from '../report/table';
import type { RunOptions, Section } from '../section';
import type { ReadingTimes } from './reading-times';

const HEAP_MB = 4000;
const LATENCY_MS = 150;
/** Above, one page after another takes minutes. */
const MEASURED_MAX = 10_000;

const INTRODUCTION = `All work items of a local Jira, three fields of each, every request answered after ${String(LATENCY_MS)} ms, with what that Jira answered beforehand, so that its own work, named apart, is in no time: as the planner chooses where points do not count, against one page of 100 after another. Where that would take minutes, it is computed as pages × ${String(LATENCY_MS)} ms. Targets: at least 6 × as fast at 10,000, and within 1.3 × of rounds × latency.`;

export const readingSection: Section = { id: 'reading', title: 'Reading', run };

async function run({ isQuick }: RunOptions): Promise<string> {
  const rows: string[][] = [];
  for (const issues of isQuick ? [1000, 10_000] : [1000, 10_000, 100_000]) {
    const isMeasured = issues <= (isQuick ? 1000 : MEASURED_MAX);
    const { own, oneByOne } = (await runWorker({
      entry: 'reading/worker.ts',
      args: [issues, LATENCY_MS, isMeasured ? 1 : 0],
      heapMb: HEAP_MB,
    })) as ReadingTimes;
    const pages = Math.ceil(issues / ISSUES_PER_PAGE);
    const slowMs = oneByOne?.ms ?? pages * LATENCY_MS;
    rows.push([
      count(issues),
      own.kind,
      count(own.requests),
      `${count(own.points)} (${count(pages + issues)})`,
      seconds(own.ms),
      `${seconds(slowMs)}${oneByOne === null ? ' computed' : ''}`,
      ratio(slowMs / own.ms),
      ratio(own.ms / (own.rounds * LATENCY_MS)),
      seconds(own.answersMs),
    ]);
  }
  const head = [
    'work items',
    'plan',
    'requests',
    'points (pages)',
    'time',
    'page by page',
    'faster',
    'to rounds × latency',
    'local Jira',
  ];
  return [INTRODUCTION, markdownTable(head, rows)].join('\n\n');
}

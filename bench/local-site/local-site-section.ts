import { startSite, type RunningSite } from '../../test/support/running-site';
import { medianOf } from '../measure/interleave';
import { count, megabytes, milliseconds, seconds } from '../report/number-text';
import { markdownTable } from '../report/table';
import type { RunOptions, Section } from '../section';
import { memoryOfTree } from './memory-of-tree';

const ROUNDS = 5;

/** Counts as gadgets ask for them. */
const QUERIES: readonly string[] = [
  'project = SHOP',
  'statusCategory != Done AND assignee IS NOT EMPTY',
  'project = SHOP AND type = Bug AND status = "In Progress"',
  'created >= -30d',
  'labels IN (backend, frontend) AND priority IN (High, Highest)',
  'assignee = currentUser() AND resolution IS EMPTY',
];

const INTRODUCTION = `The small Jira that \`npm start\` runs, with made-up work items: until it answers, what it holds in memory after the counts, and how long it takes to answer counts as gadgets ask for them, each the median of ${String(ROUNDS)}. Target for 1,000,000: under 60 s, 2 GB and 200 ms.`;

export const localSiteSection: Section = { id: 'local-site', title: 'Local site', run };

async function run({ isQuick }: RunOptions): Promise<string> {
  // Bundles what changed, which is not to be timed.
  await (await startSite()).stop();
  const rows: string[][] = [];
  for (const issues of isQuick ? [2000, 100_000] : [2000, 100_000, 1_000_000]) {
    const startedAt = performance.now();
    const site = await startSite('--issues', String(issues));
    const started = performance.now() - startedAt;
    try {
      const times = await countTimes(site);
      rows.push([
        count(issues),
        seconds(started),
        megabytes(await memoryOfTree(site.pid)),
        milliseconds(medianOf(times)),
        milliseconds(Math.max(...times)),
      ]);
    } finally {
      await site.stop();
    }
  }
  return [
    INTRODUCTION,
    markdownTable(['work items', 'start', 'memory', 'usual count', 'slowest count'], rows),
  ].join('\n\n');
}

/** Milliseconds of each query. */
async function countTimes(site: RunningSite): Promise<readonly number[]> {
  const times: number[] = [];
  for (const jql of QUERIES) {
    const rounds: number[] = [];
    while (rounds.length < ROUNDS) {
      const askedAt = performance.now();
      const response = await fetch(`${site.url}/rest/api/3/search/approximate-count`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ jql }),
      });
      const answer = await response.text();
      if (!response.ok) throw new Error(`The local Jira does not count "${jql}": ${answer}`);
      rounds.push(performance.now() - askedAt);
    }
    times.push(medianOf(rounds));
  }
  return times;
}

import { runWorker } from '../measure/run-worker';
import { count, milliseconds, ratio } from '../report/number-text';
import { markdownTable } from '../report/table';
import type { RunOptions, Section } from '../section';

const HEAP_MB = 6000;
const INHOUSE = 'Inhouse';

const INTRODUCTION = `All start from rows in Jira's shape and end with the same answers (checked first); conversion is timed, for a report the building of its columns. Median of rounds in which all take turns. Grouping: by status and assignee, of each group the number of rows and of their points the sum, the average and the median; groups of a report hold their rows, sorted by key. Sorting: by points, the most first and those without last, then by key. Cross table: status by assignee, the number of rows and the sum of points, with the totals both ways. Target: ahead of the fastest; formulas within 3 × of code written by hand.`;

/** By question, milliseconds by contender. */
export type ReportTimes = Readonly<
  Record<Question | 'formulas' | 'arranging', Readonly<Record<string, number>>>
>;

const QUESTIONS = [
  { id: 'grouping', title: 'Grouping' },
  { id: 'sorting', title: 'Sorting' },
  { id: 'pivoting', title: 'Cross table' },
] as const;
type Question = (typeof QUESTIONS)[number]['id'];

export const reportsSection: Section = { id: 'reports', title: 'Reports', run };

async function run({ isQuick }: RunOptions): Promise<string> {
  const rows = isQuick ? 50_000 : 200_000;
  const times = (await runWorker({
    entry: 'reports/worker.ts',
    args: [rows, isQuick ? 5 : 7],
    heapMb: HEAP_MB,
  })) as ReportTimes;
  const names = [...new Set(QUESTIONS.flatMap(({ id }) => Object.keys(times[id])))];
  return [
    INTRODUCTION,
    `### ${count(rows)} rows`,
    markdownTable(
      ['', ...QUESTIONS.map(({ title }) => title)],
      names.map((name) => [
        name,
        ...QUESTIONS.map(({ id }) => {
          const time = times[id][name];
          return time === undefined
            ? '–'
            : `${milliseconds(time)} (${ratio(time / (times[id][INHOUSE] ?? NaN))})`;
        }),
      ]),
    ),
    `In brackets: to Inhouse. Arranging the rows that are there into groups, which is done again whenever more have come, takes ${milliseconds(times.arranging[INHOUSE] ?? NaN)} of the grouping. A formula takes ${ratio((times.formulas[INHOUSE] ?? NaN) / (times.formulas['by hand'] ?? NaN))} the time of the same written by hand.`,
  ].join('\n\n');
}

import type { IssueRecord, WorklogRecord } from '../../jira/model';
import { createSiteIndex, type SiteLists } from '../changelog/site-index';
import { makeStatusPath } from '../changelog/status-path';
import { createRandom, type Random } from '../generate/random';
import { toWorkingMoment } from '../generate/working-time';

/** Room for the worklogs of one issue in the numbers of all worklogs. */
const WORKLOGS_PER_ISSUE = 100;
const MOST_ENTRIES = 12;
const QUARTER_S = 900;
/** About a working day: who works longer on something logs it on several days. */
const ENTRY_S = 6 * 3600;
/** Apart from the seeds of histories, so that both may change without the other. */
const SEED_OFFSET = 0x5eed_0000;

/** Work is written down at once, or the next time that somebody reminds the team. */
const LOGGED_LATE = 0.2;

const COMMENTS: readonly (string | null)[] = [
  null,
  'Implementation',
  'Review',
  'Tests',
  'Investigation',
  'Meeting',
];

/**
 * Makes worklogs that add up to the time that the issue says was spent, between the moment that work began and the
 * issue's end. The same issue always gets the same ones, in the order of their creation.
 */
export function createWorklogs(site: SiteLists): (issue: IssueRecord) => readonly WorklogRecord[] {
  const index = createSiteIndex(site);
  return (issue) => {
    const { timeSpent } = issue;
    if (timeSpent === null || timeSpent <= 0) return [];
    const random = createRandom(issue.id + SEED_OFFSET);
    const path = makeStatusPath(createRandom(issue.id), issue, index.workflow(issue));
    const beganAt = path.find(({ status }) => status.category !== 'new')?.at ?? issue.createdAt;
    const span = { from: beganAt, to: Math.max(beganAt, issue.resolvedAt ?? issue.updatedAt) };
    const authorId = issue.assigneeId ?? index.project(issue).leadAccountId;
    return splitTime(random, timeSpent)
      .map((seconds) => ({ seconds, ...logMoments(random, span) }))
      .sort((a, b) => a.createdAt - b.createdAt)
      .map((entry, position) => ({
        id: issue.id * WORKLOGS_PER_ISSUE + position,
        authorId,
        updatedAt: entry.createdAt,
        comment: random.pick(COMMENTS),
        ...entry,
      }));
  };
}

/** Whole quarters of an hour as long as there are some; the last entry takes what is left. */
function splitTime(random: Random, total: number): readonly number[] {
  const count = Math.min(MOST_ENTRIES, Math.max(1, Math.ceil(total / ENTRY_S)));
  const parts: number[] = [];
  let left = total;
  for (let entry = count; entry > 1 && left > QUARTER_S; entry -= 1) {
    const share = (left / entry) * (0.6 + 0.8 * random.next());
    const part = Math.min(left - QUARTER_S, Math.max(QUARTER_S, Math.round(share / QUARTER_S) * QUARTER_S));
    parts.push(part);
    left -= part;
  }
  return [...parts, left];
}

function logMoments(
  random: Random,
  { from, to }: { from: number; to: number },
): { startedAt: number; createdAt: number } {
  const drawn = from + Math.floor((to - from) * random.next());
  const startedAt = Math.min(to, Math.max(from, toWorkingMoment(random, drawn)));
  const isLate = random.chance(LOGGED_LATE);
  return {
    startedAt,
    createdAt: isLate ? startedAt + Math.floor((to - startedAt) * random.next()) : startedAt,
  };
}

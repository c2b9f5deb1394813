import type { AppError } from '../error';
import type { Board } from '../jira/boards';
import { callJira } from '../jira/call';
import type { Page } from '../jira/page';
import type { SendRequest } from '../jira/rest';
import { listClosedSprints, listOpenSprints, type Sprint } from '../jira/sprints';
import { listVersionDates } from '../jira/versions';
import { success, type Result } from '../result';
import type { Zone } from '../time/zone';
import { sprintIteration, versionIteration, type Iteration, type VersionDates } from './iteration';

/** What can be planned on a board, as Jira has it. */
export type BoardPeriods =
  | { readonly kind: 'sprints'; readonly sprints: readonly Sprint[] }
  | { readonly kind: 'versions'; readonly versions: readonly VersionDates[] };

/** More sprints than any board has that is in use; the oldest come first. */
const PAGES_MAX = 20;

/** The sprints of a board; of one of a kind that has none the versions of its project. */
export async function readPeriods(
  send: SendRequest,
  { board, projectKey }: { readonly board: Board; readonly projectKey: string },
): Promise<Result<BoardPeriods, AppError>> {
  if (board.type !== 'kanban') {
    const sprints = await readSprints(send, board.id);
    if (sprints.ok) return success({ kind: 'sprints', sprints: sprints.value });
    if (sprints.error.code !== 'no-sprint') return sprints;
  }
  const versions = await callJira(send, listVersionDates(projectKey));
  return versions.ok ? success({ kind: 'versions', versions: versions.value }) : versions;
}

/**
 * Active iterations first, then those to come, then those that are over, the latest first. The zone says on which days sprints
 * begin and end, and which day is today.
 */
export function iterationsOf(periods: BoardPeriods, zone: Zone, now: number): readonly Iteration[] {
  return inOrder(
    periods.kind === 'sprints'
      ? periods.sprints.map((sprint) => sprintIteration(sprint, zone))
      : periods.versions.map((version) => versionIteration(version, zone.dayAt(now))),
  );
}

async function readSprints(send: SendRequest, boardId: number): Promise<Result<readonly Sprint[], AppError>> {
  const [open, closed] = await Promise.all([
    callJira(send, listOpenSprints(boardId)),
    readClosed(send, boardId),
  ]);
  if (!open.ok) return open;
  return closed.ok ? success([...open.value.values, ...closed.value]) : closed;
}

async function readClosed(send: SendRequest, boardId: number): Promise<Result<readonly Sprint[], AppError>> {
  const sprints: Sprint[] = [];
  for (let pages = 0; pages < PAGES_MAX; pages += 1) {
    const page: Result<Page<Sprint>, AppError> = await callJira(
      send,
      listClosedSprints(boardId, sprints.length),
    );
    if (!page.ok) return page;
    sprints.push(...page.value.values);
    if (page.value.isLast || page.value.values.length === 0) break;
  }
  return success(sprints);
}

const RANK = { active: 0, future: 1, closed: 2 } as const;

/** Without a start an iteration comes after all that have one, in the order given. */
function inOrder(iterations: readonly Iteration[]): readonly Iteration[] {
  const startOf = ({ start }: Iteration): number => start ?? Infinity;
  return iterations.toSorted((a, b) => {
    const byState = RANK[a.state] - RANK[b.state];
    if (byState !== 0) return byState;
    const byStart = startOf(a) - startOf(b) || 0;
    return a.state === 'closed' ? -byStart : byStart;
  });
}

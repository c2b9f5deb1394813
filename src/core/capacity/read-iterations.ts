import type { AppError } from '../error';
import type { Board } from '../jira/boards';
import { callJira } from '../jira/call';
import { readClosedSprints } from '../jira/read-closed-sprints';
import type { SendRequest } from '../jira/rest';
import { listOpenSprints, type Sprint } from '../jira/sprints';
import { listVersionDates } from '../jira/versions';
import { success, type Result } from '../result';
import type { Zone } from '../time/zone';
import { sprintIteration, versionIteration, type Iteration, type VersionDates } from './iteration';

/** What can be planned on a board, as Jira has it. */
export type BoardPeriods =
  | { readonly kind: 'sprints'; readonly sprints: readonly Sprint[] }
  | { readonly kind: 'versions'; readonly versions: readonly VersionDates[] };

export interface BoardOfSpace {
  readonly board: Pick<Board, 'id' | 'type'>;
  readonly projectKey: string;
}

export type ReadPeriods = (send: SendRequest, of: BoardOfSpace) => Promise<Result<BoardPeriods, AppError>>;
type Sprints = Result<readonly Sprint[], AppError>;

/** The sprints of a board; of one of a kind that has none the versions of its project. */
export const readPeriods: ReadPeriods = (send, of) => periodsOf(send, of, readSprints);

/** As `readPeriods`, without the closed sprints, of which there may be hundreds. */
export const readOpenPeriods: ReadPeriods = (send, of) => periodsOf(send, of, readOpenSprints);

async function periodsOf(
  send: SendRequest,
  { board, projectKey }: BoardOfSpace,
  read: (send: SendRequest, boardId: number) => Promise<Sprints>,
): Promise<Result<BoardPeriods, AppError>> {
  if (board.type !== 'kanban') {
    const sprints = await read(send, board.id);
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

async function readSprints(send: SendRequest, boardId: number): Promise<Sprints> {
  const [open, closed] = await Promise.all([
    readOpenSprints(send, boardId),
    readClosedSprints(send, boardId),
  ]);
  if (!open.ok) return open;
  return closed.ok ? success([...open.value, ...closed.value]) : closed;
}

async function readOpenSprints(send: SendRequest, boardId: number): Promise<Sprints> {
  const open = await callJira(send, listOpenSprints(boardId));
  return open.ok ? success(open.value.values) : open;
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

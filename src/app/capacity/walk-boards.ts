import { chunksOf } from '../../core/chunks-of';
import type { AppError } from '../../core/error';
import { success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';
import type { StoredRevisedEntry } from '../../ports/store';

/** Their plans are read, and their rights asked for, side by side. */
const BOARDS_AT_ONCE = 20;

/** What one more step may take, waiting for Jira included, and the answer after it. */
const STEP_MS = 14_000;

interface Walk {
  /** The id of the board behind which it begins; null for the first. */
  readonly after: string | null;
  readonly visit: (
    boards: readonly StoredRevisedEntry<'board-capacity'>[],
  ) => Promise<Result<unknown, AppError>>;
}

/**
 * Visits the boards that are set up, in the order of their ids, some at a time, as long as the invocation has the time. Gives the
 * id behind which another walk goes on; null once there are no more.
 */
export async function walkBoards(
  { store, clock }: Pick<Ports, 'store' | 'clock'>,
  { after, visit }: Walk,
): Promise<Result<string | null, AppError>> {
  const boards = await store.listRevised('board-capacity', '');
  const steps = chunksOf(
    boards.filter(({ id }) => after === null || id > after),
    BOARDS_AT_ONCE,
  );
  for (const [at, step] of steps.entries()) {
    const visited = await visit(step);
    if (!visited.ok) return visited;
    const isLast = at === steps.length - 1;
    if (!isLast && clock.remainingMs() < STEP_MS) return success(step.at(-1)?.id ?? null);
  }
  return success(null);
}

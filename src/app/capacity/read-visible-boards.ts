import { isPassing, type AppError } from '../../core/error';
import { success, type Result } from '../../core/result';
import { boardRightsReader, type BoardRights } from './read-board-rights';

/**
 * Those of the boards whose capacity the caller may view, in the order given. One that Jira does not show the caller, or that is
 * gone, is none of them; a failure that may pass is one of the whole, as nobody knows then which boards they are.
 */
export async function readVisibleBoards(
  ports: Parameters<typeof boardRightsReader>[0],
  boardIds: readonly number[],
): Promise<Result<ReadonlyMap<number, BoardRights>, AppError>> {
  const readRights = boardRightsReader(ports);
  const answers = await Promise.all(
    boardIds.map(async (boardId) => ({ boardId, rights: await readRights(boardId) })),
  );
  const visible = new Map<number, BoardRights>();
  for (const { boardId, rights } of answers) {
    if (!rights.ok && isPassing(rights.error)) return rights;
    if (rights.ok && rights.value.mayView) visible.set(boardId, rights.value);
  }
  return success(visible);
}

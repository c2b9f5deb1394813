import { appError, type AppError } from '../error';
import { callJira } from '../jira/call';
import type { SendRequest } from '../jira/rest';
import { listOpenSprints, readSprint, type Sprint } from '../jira/sprints';
import { failure, success, type Result } from '../result';

/** A sprint by its id, or the board's current one: of several active sprints the one that ends first. */
export async function findSprint(
  send: SendRequest,
  { boardId, sprintId }: { readonly boardId: number; readonly sprintId: number | null },
): Promise<Result<Sprint, AppError>> {
  if (sprintId !== null) return callJira(send, readSprint(sprintId));
  const open = await callJira(send, listOpenSprints(boardId));
  if (!open.ok) return open;
  const [current] = open.value.values
    .filter(({ state }) => state === 'active')
    .sort((a, b) => (a.endAt ?? Infinity) - (b.endAt ?? Infinity));
  return current === undefined ? failure(appError('no-sprint')) : success(current);
}

import type { AppError } from '../error';
import { success, type Result } from '../result';
import { callJira } from './call';
import type { Page } from './page';
import type { SendRequest } from './rest';
import { listClosedSprints, type Sprint } from './sprints';

/** A thousand closed sprints, the oldest first: no board that is in use has more. */
const PAGES_MAX = 20;

/** All closed sprints of a board, the oldest first. */
export async function readClosedSprints(
  send: SendRequest,
  boardId: number,
): Promise<Result<readonly Sprint[], AppError>> {
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

import { appError, type AppError } from '../../error';
import { readBoardConfiguration } from '../../jira/boards';
import { callJira } from '../../jira/call';
import type { Page } from '../../jira/page';
import type { SendRequest } from '../../jira/rest';
import { listClosedSprints, type Sprint } from '../../jira/sprints';
import { failure, success, type Result } from '../../result';
import type { TrendScope } from '../config';
import type { FindScope } from './scope';
import { findSprintItems, spanOfSprint } from './sprint-items';

/** A thousand closed sprints, the oldest first: no board that is in use has more. */
const PAGES_MAX = 20;

/** The last closed sprints of a board; those without dates are not among them. */
export const findSprints: FindScope<Extract<TrendScope, { kind: 'sprints' }>> = async (
  send,
  { boardId, sprints },
  { fields },
) => {
  const [closed, board] = await Promise.all([
    readClosedSprints(send, boardId),
    callJira(send, readBoardConfiguration(boardId)),
  ]);
  if (!closed.ok) return closed;
  if (!board.ok) return board;
  const spans = closed.value
    .map(spanOfSprint)
    .filter((span) => span !== null)
    .sort((a, b) => a.before - b.before || a.from - b.from)
    .slice(-sprints);
  if (spans.length === 0) return failure(appError('no-closed-sprint'));
  return findSprintItems(send, { board: board.value, spans, fields });
};

async function readClosedSprints(
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

import { appError } from '../../error';
import { readBoardConfiguration } from '../../jira/boards';
import { callJira } from '../../jira/call';
import { readClosedSprints } from '../../jira/read-closed-sprints';
import { failure } from '../../result';
import type { TrendScope } from '../config';
import type { FindScope } from './scope';
import { findSprintItems, spanOfSprint } from './sprint-items';

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

import { appError } from '../../error';
import { readBoardConfiguration } from '../../jira/boards';
import { callJira } from '../../jira/call';
import { failure } from '../../result';
import { findSprint } from '../../sprint/find-sprint';
import type { TrendScope } from '../config';
import type { FindScope } from './scope';
import { findSprintItems, spanOfSprint } from './sprint-items';

/** One sprint of a board. */
export const findSprintScope: FindScope<Extract<TrendScope, { kind: 'sprint' }>> = async (
  send,
  scope,
  { fields },
) => {
  const [sprint, board] = await Promise.all([
    findSprint(send, scope),
    callJira(send, readBoardConfiguration(scope.boardId)),
  ]);
  if (!sprint.ok) return sprint;
  if (!board.ok) return board;
  const span = spanOfSprint(sprint.value);
  if (span === null) return failure(appError('no-dates', { kind: 'sprint', name: sprint.value.name }));
  return findSprintItems(send, { board: board.value, spans: [span], fields });
};

import { textOf } from '../../field/raw';
import { readBoardConfiguration } from '../../jira/boards';
import { callJira } from '../../jira/call';
import { listStatuses } from '../../jira/site-lists';
import { listedSegments } from '../../plan/counts/listed-segments';
import type { ListOrder } from './list-order';

/**
 * The statuses of boards in the order of their columns, board after board; those in no column are not listed. Only for sources
 * that are boards: Jira documents no order of statuses elsewhere, and a workflow has steps and branches, but no order.
 */
export const listStatusesByBoard: ListOrder = async ({ send, dimension, sources }) => {
  const boardIds = sources.flatMap(({ source }) => (source.kind === 'board' ? [source.boardId] : []));
  if (boardIds.length < sources.length) return null;
  const [statuses, boards] = await Promise.all([
    callJira(send, listStatuses()),
    Promise.all([...new Set(boardIds)].map((id) => callJira(send, readBoardConfiguration(id)))),
  ]);
  if (!statuses.ok) return null;
  const byId = new Map(statuses.value.map((status) => [textOf(status, 'id'), status]));
  const columns = boards.flatMap((board) => (board.ok ? board.value.columns : []));
  const inColumns = columns.flat().flatMap((id) => byId.get(id) ?? []);
  return boards.every(({ ok }) => ok) ? listedSegments(dimension, inColumns) : null;
};

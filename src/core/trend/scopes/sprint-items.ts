import { appError, type AppError } from '../../error';
import type { Field } from '../../field/field';
import type { BoardConfiguration } from '../../jira/boards';
import { callJira } from '../../jira/call';
import { countIssues } from '../../jira/count-issues';
import type { SendRequest } from '../../jira/rest';
import type { Sprint } from '../../jira/sprints';
import { failure, success, type Result } from '../../result';
import { and, inClause, or, rangeClause } from '../../source/jql';
import { filterJql } from '../../source/resolve-source';
import { findSprintField } from '../../sprint/item-sprint';
import type { TrendSpan } from '../subject';
import { dateBefore } from '../window';
import type { FoundScope } from './scope';

export interface SprintItemsInput {
  readonly board: BoardConfiguration;
  /** In the order of time; at least one. */
  readonly spans: readonly TrendSpan[];
  readonly fields: readonly Field[];
}

/**
 * The items that were in the sprints at some time. JQL finds those that still are; whoever was taken out was changed since
 * the first of them began, and is most likely still on the board.
 */
export async function findSprintItems(
  send: SendRequest,
  { board, spans, fields }: SprintItemsInput,
): Promise<Result<FoundScope, AppError>> {
  const field = findSprintField(fields);
  if (field === null) return failure(appError('field-not-found', { fieldId: 'Sprint' }));
  const since = dateBefore(Math.min(...spans.map(({ from }) => from)));
  const jql = or(
    inClause(
      'sprint',
      spans.map(({ id }) => Number(id)),
    ),
    and(filterJql(board.filterId), rangeClause('updated', { from: since, before: null })),
  );
  const count = await callJira(send, countIssues(jql));
  if (!count.ok) return count;
  return success({
    jql,
    itemsExpected: count.value,
    overlay: null,
    spans,
    member: { fieldId: field.id, history: 'lists' },
    doneStatusIds: board.columns.findLast((statuses) => statuses.length > 0) ?? null,
    boardEstimateFieldId: board.estimateFieldId,
  });
}

/** The time of a sprint; null for one that has no dates. */
export function spanOfSprint({ id, name, state, startAt, endAt, completedAt }: Sprint): TrendSpan | null {
  const before = completedAt ?? endAt;
  if (startAt === null || before === null) return null;
  return { id: String(id), name, from: startAt, before, dueAt: endAt, isOver: state === 'closed' };
}

import type { PlannedPerson } from '../../contract/capacity';
import { appError, type AppError } from '../../core/error';
import { failure, success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';
import { askOutsiders } from './ask-outsiders';
import { iterationCapacityId } from './iteration-capacity-id';
import type { BoardCaller } from './read-capacity';

/**
 * The account id of somebody whom the iteration's saved plan has and to whom work of its space can be assigned still; others are
 * none of the caller's business, and which of the two is missing is not told.
 */
export async function findPlannedPerson(
  ports: Pick<Ports, 'store' | 'jira' | 'clock' | 'random'>,
  { boardId, iteration, accountId }: PlannedPerson,
  { board: { projectId } }: Pick<BoardCaller, 'board'>,
): Promise<Result<string, AppError>> {
  const id = iterationCapacityId(boardId, iteration);
  const plans = await ports.store.readRevised('iteration-capacity', [id]);
  if (!plans.ok) return plans;
  const people = plans.value.get(id)?.record.people ?? [];
  if (people.every((person) => person.accountId !== accountId)) return failure(appError('forbidden'));
  const outsiders = await askOutsiders(ports, { projectId, accountIds: [accountId] });
  if (!outsiders.ok) return outsiders;
  return outsiders.value.length === 0 ? success(accountId) : failure(appError('forbidden'));
}

import type { PlannedPerson } from '../contract/capacity';
import { appError, type AppError } from '../core/error';
import { failure, success, type Result } from '../core/result';
import type { Ports } from '../ports/ports';
import { iterationCapacityId } from './iteration-capacity-id';

/** The account id of somebody whom the iteration's saved plan has; others are none of the caller's business. */
export async function findPlannedPerson(
  { store }: Pick<Ports, 'store'>,
  { boardId, iteration, accountId }: PlannedPerson,
): Promise<Result<string, AppError>> {
  const id = iterationCapacityId(boardId, iteration);
  const plans = await store.readRevised('iteration-capacity', [id]);
  if (!plans.ok) return plans;
  const people = plans.value.get(id)?.record.people ?? [];
  return people.some((person) => person.accountId === accountId)
    ? success(accountId)
    : failure(appError('forbidden'));
}

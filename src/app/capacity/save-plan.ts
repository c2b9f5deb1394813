import type { SaveIterationPayload } from '../../contract/capacity';
import type { SaveOutcome } from '../../contract/change';
import type { IterationCapacity } from '../../core/capacity/records/iteration-capacity';
import { appError, type AppError } from '../../core/error';
import { failure, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';
import { askOutsiders } from './ask-outsiders';
import { iterationCapacityId } from './iteration-capacity-id';
import type { BoardCaller } from './read-capacity';
import { saveRevised } from '../record/save-revised';

/**
 * Writes the plan of an iteration. Who joins it has to be somebody to whom work of the space can be assigned: what a plan tells
 * of a person, and lets its managers change, is for those who work with that person. Nobody joins who is in it already, or in
 * the saved plan of the board that it was made from.
 */
export async function savePlan(
  ports: Pick<Ports, 'store' | 'jira' | 'clock' | 'random'>,
  { boardId, iteration, lender, ...change }: SaveIterationPayload,
  { board: { projectId } }: Pick<BoardCaller, 'board'>,
): Promise<Result<SaveOutcome<IterationCapacity>, AppError>> {
  const id = iterationCapacityId(boardId, iteration);
  const stored = await ports.store.readRevised('iteration-capacity', [
    id,
    ...(lender === null ? [] : [iterationCapacityId(boardId, lender)]),
  ]);
  if (!stored.ok) return stored;
  const plans = [...stored.value.values()];
  const present = new Set(plans.flatMap(({ record }) => record.people.map(({ accountId }) => accountId)));
  const outsiders = await askOutsiders(ports, {
    projectId,
    accountIds: change.record.people.flatMap(({ accountId }) => (present.has(accountId) ? [] : [accountId])),
  });
  if (!outsiders.ok) return outsiders;
  if (outsiders.value.length > 0) {
    const params = { count: outsiders.value.length, accountIds: outsiders.value.join(' ') };
    return failure(appError('people-outside', params, { path: 'people' }));
  }
  return saveRevised(ports, { name: 'iteration-capacity', id, change });
}

import type { SaveIterationPayload, SaveOutcome } from '../../contract/capacity';
import type { IterationCapacity } from '../../core/capacity/records/iteration-capacity';
import { appError, type AppError } from '../../core/error';
import { failure, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';
import { findOutsiders } from './find-outsiders';
import { iterationCapacityId } from './iteration-capacity-id';
import type { BoardCaller } from './read-capacity';
import { saveRevised } from '../record/save-revised';

/**
 * Writes the plan of an iteration. Who joins it has to be somebody to whom work of the space can be assigned: what a plan tells
 * of a person, and lets its managers change, is for those who work with that person.
 */
export async function savePlan(
  ports: Pick<Ports, 'store' | 'jira' | 'clock' | 'random'>,
  { boardId, iteration, ...change }: SaveIterationPayload,
  { board: { projectId } }: Pick<BoardCaller, 'board'>,
): Promise<Result<SaveOutcome<IterationCapacity>, AppError>> {
  const id = iterationCapacityId(boardId, iteration);
  const stored = await ports.store.readRevised('iteration-capacity', [id]);
  if (!stored.ok) return stored;
  const present = new Set(stored.value.get(id)?.record.people.map(({ accountId }) => accountId));
  const outsiders = await findOutsiders(ports, {
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

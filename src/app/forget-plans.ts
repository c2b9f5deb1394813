import type { AppError } from '../core/error';
import type { Revised } from '../core/privacy/revised-records';
import type { IterationCapacity } from '../core/capacity/records/iteration-capacity';
import { success, type Result } from '../core/result';
import type { Ports } from '../ports/ports';
import { changeRevised } from './change-revised';
import { iterationCapacityId } from './iteration-capacity-id';

type StorePort = Pick<Ports, 'store'>;

/** Deletes the plans of a sprint or a version that is no more, on every board that capacity is set up for. */
export async function forgetIteration(
  { store }: StorePort,
  iteration: string,
): Promise<Result<null, AppError>> {
  const boards = await store.listRevised('board-capacity', '');
  await store.removeRevised(
    'iteration-capacity',
    boards.map(({ id }) => iterationCapacityId(Number(id), iteration)),
  );
  return success(null);
}

/** Deletes what is stored about a board that is no more. */
export async function forgetBoard({ store }: StorePort, boardId: string): Promise<Result<null, AppError>> {
  const plans = await store.listRevised('iteration-capacity', `${boardId}:`);
  await store.removeRevised(
    'iteration-capacity',
    plans.map(({ id }) => id),
  );
  await store.removeRevised('board-capacity', [boardId]);
  return success(null);
}

/** Deletes the days off of a person whose account is no more, and takes that person out of every plan. */
export async function forgetPerson({ store }: StorePort, accountId: string): Promise<Result<null, AppError>> {
  await store.removeRevised('person-capacity', [accountId]);
  const plans = await store.listRevised('iteration-capacity', '');
  for (const { id, record } of plans) {
    if (!record.ok || !has(record.value, accountId)) continue;
    const answer = await changeRevised(
      { store },
      {
        name: 'iteration-capacity',
        id,
        change: (plan) => Promise.resolve(success(plan && without(plan, accountId))),
      },
    );
    if (!answer.ok) return answer;
  }
  return success(null);
}

/** Null where nothing changes. */
function without(plan: Revised<IterationCapacity>, accountId: string): IterationCapacity | null {
  if (!has(plan, accountId)) return null;
  return { ...plan.record, people: plan.record.people.filter((person) => person.accountId !== accountId) };
}

function has({ record }: Revised<IterationCapacity>, accountId: string): boolean {
  return record.people.some((person) => person.accountId === accountId);
}

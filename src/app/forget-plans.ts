import type { AppError } from '../core/error';
import type { Revised } from '../core/privacy/revised-records';
import type { IterationCapacity } from '../core/capacity/records/iteration-capacity';
import { success, type Result } from '../core/result';
import type { Ports } from '../ports/ports';
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
    const answer = await takeOut({ store }, { id, accountId, plan: record.value });
    if (!answer.ok) return answer;
  }
  return success(null);
}

interface PlanWithPerson {
  readonly id: string;
  readonly accountId: string;
  readonly plan: Revised<IterationCapacity>;
}

/** As often as somebody else saves in between. */
async function takeOut(
  { store }: StorePort,
  { id, accountId, plan }: PlanWithPerson,
): Promise<Result<null, AppError>> {
  const people = plan.record.people.filter((person) => person.accountId !== accountId);
  const change = { record: { ...plan.record, people }, seen: plan.revision };
  const written = await store.writeRevised('iteration-capacity', id, change);
  if (written.ok) return success(null);
  if (written.error.code !== 'conflict') return written;
  const present = await store.readRevised('iteration-capacity', [id]);
  if (!present.ok) return present;
  const now = present.value.get(id);
  if (now === undefined || !has(now, accountId)) return success(null);
  return takeOut({ store }, { id, accountId, plan: now });
}

function has({ record }: Revised<IterationCapacity>, accountId: string): boolean {
  return record.people.some((person) => person.accountId === accountId);
}

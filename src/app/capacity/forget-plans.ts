import type { AppError } from '../../core/error';
import { success, type Result } from '../../core/result';
import type { Ports } from '../../ports/ports';
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

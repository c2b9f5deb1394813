import type { IterationCapacity } from '../../core/capacity/records/iteration-capacity';
import type { Ports } from '../../ports/ports';
import { iterationCapacityId } from './iteration-capacity-id';

/** The saved plans of a board, as far as they can be read. */
export async function listPlans(
  { store }: Pick<Ports, 'store'>,
  boardId: number,
): Promise<readonly IterationCapacity[]> {
  const stored = await store.listRevised('iteration-capacity', iterationCapacityId(boardId, ''));
  return stored.flatMap(({ record }) => (record.ok ? [record.value.record] : []));
}

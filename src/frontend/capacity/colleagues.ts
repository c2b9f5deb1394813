import type { PlannedPerson } from '../../contract/capacity';
import { planOf, savedPlanKey, type PlannedIteration } from './planned-iteration';

/** Those of a saved plan whose days off somebody who manages the board looks after; null for everybody else. */
export function colleaguesOf(planned: PlannedIteration): readonly PlannedPerson[] | null {
  const { place, records } = planned;
  const iteration = savedPlanKey(planned);
  if (!records.mayManage || iteration === null) return null;
  return planOf(records).people.map(({ accountId }) => ({ boardId: place.board.id, iteration, accountId }));
}

import type { PlannedPerson } from '../../contract/capacity';
import { iterationKey } from '../../core/capacity/iteration';
import { planOf, type PlannedIteration } from './planned-iteration';

/** Those of a saved plan whose days off somebody who manages the board looks after; null for everybody else. */
export function colleaguesOf({ place, records }: PlannedIteration): readonly PlannedPerson[] | null {
  const iteration =
    records.plan === null ? (records.lender?.iteration ?? null) : iterationKey(place.iteration.source);
  if (!records.mayManage || iteration === null) return null;
  return planOf(records).people.map(({ accountId }) => ({ boardId: place.board.id, iteration, accountId }));
}

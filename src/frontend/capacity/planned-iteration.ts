import type { CapacityRecords } from '../../contract/capacity';
import type { CapacityInput, IterationWork } from '../../core/capacity/capacity-input';
import { iterationJql } from '../../core/capacity/capacity-jql';
import { computeCapacity, type CapacityResult } from '../../core/capacity/compute-capacity';
import { borrowedPlan } from '../../core/capacity/inherit';
import { iterationKey } from '../../core/capacity/iteration';
import type { BoardCapacity } from '../../core/capacity/records/board-capacity';
import type { IterationCapacity } from '../../core/capacity/records/iteration-capacity';
import type { CapacityPlace } from './place';

/** An iteration that is looked at, with what is stored about it. */
export interface PlannedIteration {
  readonly place: CapacityPlace;
  readonly records: CapacityRecords;
}

/** There is always one that is looked at. */
export type PlannedIterations = readonly [PlannedIteration, ...PlannedIteration[]];

/** An iteration with its numbers and everything behind them. */
export interface IterationNumbers {
  readonly planned: PlannedIteration;
  /** The work items of the iteration. */
  readonly jql: string;
  readonly input: CapacityInput;
  readonly result: CapacityResult;
}

/** Its own plan, or the one that it borrows. */
export function planOf({ plan, lender }: CapacityRecords): IterationCapacity {
  return plan?.record ?? borrowedPlan(lender?.plan ?? null);
}

/** Under which iteration its plan is saved: its own, or the one that lends it; null while neither has one. */
export function savedPlanKey({ place, records }: PlannedIteration): string | null {
  return records.plan === null ? (records.lender?.iteration ?? null) : iterationKey(place.iteration.source);
}

export function jqlOf({ place, records }: PlannedIteration, board: BoardCapacity): string {
  const { iteration, viewerTimeZone } = place;
  return iterationJql({ iteration, board, boardFilterId: records.filterId, viewerTimeZone });
}

export function iterationNumbers(
  planned: PlannedIteration,
  { board, work }: { readonly board: BoardCapacity; readonly work: IterationWork },
): IterationNumbers {
  const { place, records } = planned;
  const input: CapacityInput = {
    ...{ board, work },
    iteration: place.iteration,
    plan: planOf(records),
    persons: new Map(Object.entries(records.persons)),
    publicHolidays: records.publicHolidays,
    now: place.now,
  };
  return { planned, jql: jqlOf(planned, board), input, result: computeCapacity(input) };
}

import type { PublicHoliday } from '../calendar/holiday';
import type { NoFigureReason } from './figure';
import type { CapacityItem } from './item';
import type { Iteration } from './iteration';
import type { BoardCapacity } from './records/board-capacity';
import type { IterationCapacity } from './records/iteration-capacity';
import type { PersonCapacity } from './records/person-capacity';

/** Everything that the capacity of one iteration depends on. Without clock, storage or Jira: the same input, the same result. */
export interface CapacityInput {
  readonly board: BoardCapacity;
  readonly iteration: Iteration;
  /** Its own plan, or what it borrows (`borrowedPlan`). */
  readonly plan: IterationCapacity;
  /** By account id; of who is missing here nothing is known. */
  readonly persons: ReadonlyMap<string, PersonCapacity>;
  /** Of the board's region, for the years that the iteration touches. */
  readonly publicHolidays: readonly PublicHoliday[];
  readonly work: IterationWork;
  /** Epoch ms. */
  readonly now: number;
}

/** The work items of an iteration, or why they are not known. All of them: half of the work misleads. */
export type IterationWork =
  | { readonly items: readonly CapacityItem[]; readonly reason: null }
  | { readonly items: null; readonly reason: NoFigureReason };

import type { Iteration } from '../../core/capacity/iteration';
import type { Board } from '../../core/jira/boards';

/** Which capacity is looked at, and when. */
export interface CapacityPlace {
  readonly board: Board;
  readonly iteration: Iteration;
  readonly viewerTimeZone: string;
  /** Epoch ms. */
  readonly now: number;
}

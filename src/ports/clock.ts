import type { Wait } from '../core/plan/retrying-send';

export interface Clock {
  /** Epoch ms. */
  readonly now: () => number;
  readonly wait: Wait;
  /** Until the platform ends the running invocation. */
  readonly remainingMs: () => number;
}

import type { ScanKind } from '../../src/core/plan/plan-scan';

export interface Reading {
  readonly kind: ScanKind;
  /** Waits one after the other, as the plan says. */
  readonly rounds: number;
  /** Points, as the plan says. */
  readonly planned: number;
  /** What the local Jira and the reader take without any latency. */
  readonly answersMs: number;
  readonly ms: number;
  readonly requests: number;
  readonly points: number;
}

export interface ReadingTimes {
  readonly own: Reading;
  /** One page after another; null where that would take minutes. */
  readonly oneByOne: Reading | null;
}

/**
 * A clock that says `start` now and runs on from there (whole epoch ms). It counts on the monotonic timer, not on `Date`,
 * which inside an invocation of the app asks this clock.
 */
export function createRunningClock(start: number): () => number {
  const startedAt = performance.now();
  return () => start + Math.round(performance.now() - startedAt);
}

/** A running clock on which time can also pass at once, for whoever does not want to wait for a schedule. */
export interface SiteClock {
  readonly now: () => number;
  readonly pass: (ms: number) => void;
}

export function createSiteClock(start: number): SiteClock {
  const running = createRunningClock(start);
  let passed = 0;
  return {
    now: () => running() + passed,
    pass: (ms) => {
      passed += ms;
    },
  };
}

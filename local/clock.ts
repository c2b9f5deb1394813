/**
 * A clock that says `start` now and runs on from there (whole epoch ms). It counts on the monotonic timer, not on `Date`,
 * which inside an invocation of the app asks this clock.
 */
export function createRunningClock(start: number): () => number {
  const startedAt = performance.now();
  return () => start + Math.round(performance.now() - startedAt);
}

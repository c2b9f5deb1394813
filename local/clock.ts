/** A clock that starts at `start` (epoch ms) and runs on with real time. */
export function createRunningClock(start: number): () => number {
  const offset = start - Date.now();
  return () => Date.now() + offset;
}

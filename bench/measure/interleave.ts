/** The middle of some times. */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
}

export interface Timed {
  readonly name: string;
  readonly run: () => unknown;
}

/**
 * Times in milliseconds by name, median of the rounds. All take turns within each round, so that what else the machine does
 * meets them alike; the first round warms up and does not count.
 */
export function interleave(tasks: readonly Timed[], rounds: number): ReadonlyMap<string, number> {
  const times = new Map<string, number[]>(tasks.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const { name, run } of tasks) {
      collectGarbage();
      const start = performance.now();
      run();
      const took = performance.now() - start;
      if (round > 0) times.get(name)?.push(took);
    }
  }
  return new Map([...times].map(([name, taken]) => [name, medianOf(taken)]));
}

/** What one leaves behind is not cleared away in another's time. There only with `--expose-gc`. */
function collectGarbage(): void {
  globalThis.gc?.({ type: 'minor' });
}

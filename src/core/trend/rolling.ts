/** The window of a rolling average, as a share of all values and at the least; reported of Jira's control chart. */
const WINDOW_SHARE = 0.2;
const WINDOW_MIN = 5;

/**
 * The mean of each value with as many neighbours on either side as the window holds: a fifth of all values, an odd number, at
 * least five. At the ends there are fewer neighbours.
 */
export function rollingAverage(values: readonly number[]): readonly number[] {
  const wanted = Math.max(WINDOW_MIN, Math.floor(values.length * WINDOW_SHARE));
  const reach = Math.floor(wanted / 2);
  const sums = [0];
  for (const value of values) sums.push((sums.at(-1) ?? 0) + value);
  return values.map((_, at) => {
    const from = Math.max(0, at - reach);
    const before = Math.min(values.length, at + reach + 1);
    return ((sums[before] ?? 0) - (sums[from] ?? 0)) / (before - from);
  });
}

/** The smallest value that so many percent of the values do not exceed. `sorted` ascends and is not empty. */
export function nearestRank(sorted: readonly number[], percentile: number): number {
  return sorted[Math.max(0, Math.ceil((percentile / 100) * sorted.length) - 1)] ?? NaN;
}

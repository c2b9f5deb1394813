/** Days from the first to the last, both included; empty where the last is before the first. Days have no zone. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

/** The days in both ranges. */
export function intersection(a: DayRange, b: DayRange): DayRange {
  return { first: Math.max(a.first, b.first), last: Math.min(a.last, b.last) };
}

/** How many days a range has; 0 for an empty one. */
export function lengthOf({ first, last }: DayRange): number {
  return Math.max(0, last - first + 1);
}

/** Rising days as ranges without a gap. */
export function rangesOf(days: readonly number[]): readonly DayRange[] {
  const ranges: DayRange[] = [];
  for (const day of days) {
    const before = ranges.at(-1);
    if (before?.last === day - 1) ranges[ranges.length - 1] = { ...before, last: day };
    else ranges.push({ first: day, last: day });
  }
  return ranges;
}

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

import type { SegmentState } from './state';

/** Half-open; a bound that is null does not restrict. */
export interface Range {
  readonly from: number | null;
  readonly before: number | null;
}

export const ANYTHING: Range = { from: null, before: null };

/** Below the first bound, from each to the next, from the last on. */
export function rangesOf(bounds: readonly number[]): readonly Range[] {
  return [null, ...bounds].map((from, at) => ({ from, before: bounds[at] ?? null }));
}

/** The number of bounds that the value has reached. */
export function placeOf(bounds: readonly number[], value: number): number {
  let place = 0;
  for (const bound of bounds) if (value >= bound) place += 1;
  return place;
}

/** `..5`, `5..10`, `10..` */
export function describeRange({ from, before }: Range, place: number): SegmentState {
  const key = `${from === null ? '' : String(from)}..${before === null ? '' : String(before)}`;
  return { key, label: key, order: place };
}

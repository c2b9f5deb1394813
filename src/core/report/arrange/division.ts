import type { SegmentState } from '../../aggregate/state';

/** How rows fall into segments. */
export interface Division {
  /** By row: the number of its segment, `NO_SEGMENT`, or the code of a list of several. */
  readonly codes: Int32Array;
  readonly lists: readonly (readonly number[])[];
  readonly segmentCount: number;
  readonly segments: readonly SegmentState[];
}

/** The code of rows without a value. */
export const NO_SEGMENT = -1;

/** The code of rows that have the values of a list; `listAt` reads it. */
export function listCode(at: number): number {
  return NO_SEGMENT - 1 - at;
}

export function listAt(code: number): number {
  return NO_SEGMENT - 1 - code;
}

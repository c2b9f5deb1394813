import type { SegmentSort } from './config';
import { compareNames } from './compare-names';

/** What a segment is called, and by what it is told from others of that name. */
export interface Named {
  readonly key: string;
  readonly name: string;
}

type Compare<T> = (a: T, b: T) => number;

export const byName: Compare<Named> = (a, b) => compareNames(a.name, b.name) || compareNames(a.key, b.key);

/** Segments without a number come last in either direction; ties go by name, always ascending. */
export function byNumber<T extends Named>(
  { direction }: Pick<SegmentSort, 'direction'>,
  numberOf: (segment: T) => number | null,
): Compare<T> {
  const sign = direction === 'ascending' ? 1 : -1;
  return (a, b) => {
    const left = numberOf(a);
    const right = numberOf(b);
    if (left === right) return byName(a, b);
    if (left === null) return 1;
    if (right === null) return -1;
    return sign * (left - right);
  };
}

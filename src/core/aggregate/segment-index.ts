import type { SegmentState } from './state';

/** Numbers the segments of a dimension in the order in which they are first seen. */
export interface SegmentIndex {
  /** The segment of an emitted value; `describe` is asked only about values with a new alias. */
  readonly indexOf: (alias: string | number, value: unknown) => number;
  /** The number of a segment that another part has already described. */
  readonly add: (segment: SegmentState) => number;
  readonly encode: () => readonly SegmentState[];
}

export function createSegmentIndex(describe: (value: unknown) => SegmentState): SegmentIndex {
  const byAlias = new Map<string | number, number>();
  const byKey = new Map<string, number>();
  const segments: SegmentState[] = [];

  function add(segment: SegmentState): number {
    const known = byKey.get(segment.key);
    if (known === undefined) {
      byKey.set(segment.key, segments.length);
      return segments.push(segment) - 1;
    }
    segments[known] = combine(segments[known] ?? segment, segment);
    return known;
  }

  return {
    indexOf(alias, value) {
      const known = byAlias.get(alias);
      if (known !== undefined) return known;
      const index = add(describe(value));
      byAlias.set(alias, index);
      return index;
    },
    add,
    encode: () => [...segments],
  };
}

/** Values of one key may be written differently (`Done`, `DONE`); which of them names the segment must not depend on order. */
function combine(a: SegmentState, b: SegmentState): SegmentState {
  return {
    key: a.key,
    label: a.label < b.label ? a.label : b.label,
    order: a.order === null ? b.order : b.order === null ? a.order : Math.min(a.order, b.order),
  };
}

/** Numbers the sets of segments that items are in. Nearly all sets hold one segment or none; those cost no allocation. */
export interface ValueSets {
  /** The set of the first `length` entries, in any order and with repetitions. The array is only read. */
  readonly numberOf: (segments: readonly number[], length: number) => number;
  readonly numberOfSingle: (segment: number) => number;
  readonly size: () => number;
  /** Ascending. */
  readonly membersOf: (set: number) => readonly number[];
}

/** The set without a segment. */
export const EMPTY_SET = 0;

export function createValueSets(): ValueSets {
  const members: (readonly number[])[] = [[]];
  const single: number[] = [];
  const byText = new Map<string, number>();

  function numberOfSingle(segment: number): number {
    const known = single[segment];
    if (known !== undefined) return known;
    const set = members.push([segment]) - 1;
    single[segment] = set;
    return set;
  }

  return {
    numberOf(segments, length) {
      if (length === 0) return EMPTY_SET;
      if (length === 1) return numberOfSingle(segments[0] ?? 0);
      const unique = [...new Set(segments.slice(0, length))].sort((a, b) => a - b);
      if (unique.length === 1) return numberOfSingle(unique[0] ?? 0);
      const text = unique.join(',');
      let set = byText.get(text);
      if (set === undefined) {
        set = members.push(unique) - 1;
        byText.set(text, set);
      }
      return set;
    },
    numberOfSingle,
    size: () => members.length,
    membersOf: (set) => members[set] ?? [],
  };
}

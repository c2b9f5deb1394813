import type { SegmentState } from '../../aggregate/state';
import { EMPTY_SET } from '../../aggregate/value-sets';
import { compareNames } from '../../chart/compare-names';
import { EMPTY } from '../../formula/value';
import type { SetOperand } from './operand';

/**
 * Numbers that sort rows as their values are ordered: by Jira's own order, then by name; a list by its first value, then the next.
 * They are asked for again whenever rows have come, and names take long to compare: only new ones are.
 */
export function createSortKeys({
  sets,
  setCount,
  membersOf,
  segments,
}: Pick<SetOperand, 'sets' | 'setCount' | 'membersOf' | 'segments'>): () => Float64Array {
  const rankSegments = createRanking();
  return () => {
    const keys = rankSets({ setCount: setCount(), membersOf, ranks: rankSegments(segments()) });
    const setOf = sets();
    const ofRows = new Float64Array(setOf.length);
    for (let row = 0; row < ofRows.length; row += 1) ofRows[row] = keys[setOf[row] ?? EMPTY_SET] ?? EMPTY;
    return ofRows;
  };
}

/** The places of segments in their order, from those that were ranked before and those that are new or have another name. */
function createRanking(): (segments: readonly SegmentState[]) => Float64Array {
  let known: readonly SegmentState[] = [];
  let order: readonly number[] = [];

  return (segments) => {
    const compare = (a: number, b: number): number => compareSegments(segments[a], segments[b]);
    const before = known;
    const isKnown = (segment: number): boolean => before[segment] === segments[segment];
    const added = [...segments.keys()].filter((segment) => !isKnown(segment)).sort(compare);
    order = withAdded(order.filter(isKnown), added, compare);
    known = segments;
    const ranks = new Float64Array(segments.length);
    order.forEach((segment, rank) => (ranks[segment] = rank));
    return ranks;
  };
}

/** Two sorted lists as one, by looking for the place of each that is added: they are few beside those that are there. */
function withAdded(
  sorted: readonly number[],
  added: readonly number[],
  compare: (a: number, b: number) => number,
): readonly number[] {
  const all: number[] = [];
  let from = 0;
  for (const one of added) {
    let low = from;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compare(sorted[middle] ?? one, one) <= 0) low = middle + 1;
      else high = middle;
    }
    for (; from < low; from += 1) all.push(sorted[from] ?? one);
    all.push(one);
  }
  for (const one of sorted.slice(from)) all.push(one);
  return all;
}

function compareSegments(a: SegmentState | undefined, b: SegmentState | undefined): number {
  if (a === undefined || b === undefined) return 0;
  const left = a.order ?? Infinity;
  const right = b.order ?? Infinity;
  return left === right ? compareNames(a.label, b.label) || compareNames(a.key, b.key) : left - right;
}

interface RankedSets extends Pick<SetOperand, 'membersOf'> {
  readonly setCount: number;
  /** By segment. */
  readonly ranks: Float64Array;
}

function rankSets({ setCount, membersOf, ranks }: RankedSets): Float64Array {
  const keys = new Float64Array(setCount).fill(EMPTY);
  let areSingle = true;
  for (let set = 0; set < setCount; set += 1) {
    const members = membersOf(set);
    const [first] = members;
    if (first !== undefined) keys[set] = ranks[first] ?? EMPTY;
    areSingle &&= members.length <= 1;
  }
  return areSingle ? keys : rankLists({ setCount, membersOf, ranks });
}

function rankLists({ setCount, membersOf, ranks }: RankedSets): Float64Array {
  const lists = Array.from({ length: setCount }, (_, set) =>
    membersOf(set)
      .map((member) => ranks[member] ?? 0)
      .sort((a, b) => a - b),
  );
  const keys = new Float64Array(setCount).fill(EMPTY);
  [...lists.keys()]
    .filter((set) => set !== EMPTY_SET)
    .sort((a, b) => compareLists(lists[a] ?? [], lists[b] ?? []))
    .forEach((set, rank) => (keys[set] = rank));
  return keys;
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, place) => value !== b[place]);
  const left = a[at];
  const right = b[at];
  return left === undefined || right === undefined ? a.length - b.length : left - right;
}

import type { Dimension } from '../../aggregate/dimension';
import type { SegmentState } from '../../aggregate/state';
import type { CountedSource } from '../../source/resolve-and-count';
import { and, or } from '../../source/jql';
import type { SegmentClause } from '../../chart/segment-clause';

/** The segments of one dimension, as JQL that counts them. */
export interface Margin {
  readonly segments: readonly SegmentState[];
  readonly isMultiValued: boolean;
  /** By segment. */
  readonly clauses: readonly string[];
  /** Null where no item can be without a segment. */
  readonly emptyClause: string | null;
  /** Finds the items in any of the segments; null when there are no segments. */
  readonly anyClause: string | null;
  /** Of the segments; null where they are not known yet. */
  readonly known: readonly number[] | null;
}

/** Null when JQL cannot name one of the segments. */
export function createMargin(
  segments: readonly SegmentState[],
  isMultiValued: boolean,
  clauseOf: SegmentClause,
): Margin | null {
  const clauses = segments
    .map((segment) => clauseOf([{ holdsEmpty: false, values: [segment] }]))
    .filter((clause) => clause !== null);
  const emptyClause = clauseOf([{ holdsEmpty: true, values: [] }]);
  if (clauses.length < segments.length || emptyClause === null) return null;
  const anyClause = segments.length === 0 ? null : clauseOf([{ holdsEmpty: false, values: segments }]);
  return { segments, isMultiValued, clauses, emptyClause, anyClause, known: null };
}

/** The sources of a chart: each was counted when it was looked up. */
export function createSourcesMargin(
  { expected }: Pick<Dimension, 'expected'>,
  sources: readonly CountedSource[],
): Margin {
  const clauses = sources.map(({ jql }) => jql);
  return {
    segments: expected,
    isMultiValued: true,
    clauses,
    emptyClause: null,
    anyClause: or(...clauses),
    known: sources.map(({ itemsExpected }) => itemsExpected),
  };
}

/** A set of segments that items are in, and how many are in exactly these. */
export interface CountedSet {
  /** Ascending; empty for items without a value. */
  readonly members: readonly number[];
  readonly clause: string;
  readonly items: number;
}

/** Every segment with items as a set of one. */
export function singleSets({ clauses }: Margin, counts: readonly number[]): readonly CountedSet[] {
  return clauses.flatMap((clause, at) => {
    const items = counts[at] ?? 0;
    return items === 0 ? [] : [{ members: [at], clause, items }];
  });
}

export function itemsOf(sets: readonly { readonly items: number }[]): number {
  return sets.reduce((sum, { items }) => sum + items, 0);
}

/** Most segments with items whose pairs are counted: 190 pairs, three seconds at ten requests a time. */
const PAIRED_MAX = 20;

export interface SegmentPair {
  readonly members: readonly [number, number];
  readonly clause: string;
}

/** All pairs of segments with items; null when they are too many to count. */
export function pairsOf(sets: readonly CountedSet[]): readonly SegmentPair[] | null {
  if (sets.length > PAIRED_MAX) return null;
  return sets.flatMap((a, at) =>
    sets.slice(at + 1).map((b): SegmentPair => ({
      members: [a.members[0] ?? 0, b.members[0] ?? 0],
      clause: and(a.clause, b.clause),
    })),
  );
}

/**
 * The exact sets of a field with several values, from the counts of its segments and of their pairs; null when an item is in
 * more than two segments. Such an item is what tells: in k segments it is counted k times alone and k(k-1)/2 times in pairs,
 * and k - k(k-1)/2 is 1 for one and two segments only, and less for more.
 */
export function setsOfPairs(
  sets: readonly CountedSet[],
  pairs: readonly (SegmentPair & { readonly items: number })[],
  itemsWithValue: number,
): readonly CountedSet[] | null {
  if (itemsOf(sets) - itemsOf(pairs) !== itemsWithValue) return null;
  const alone = sets.map((set) => {
    const [segment] = set.members;
    const shared = pairs.filter(({ members }) => members.some((member) => member === segment));
    return { ...set, items: set.items - itemsOf(shared) };
  });
  return [...alone, ...pairs].filter(({ items }) => items > 0);
}

import type { SegmentState } from '../../aggregate/state';
import { EMPTY_SET } from '../../aggregate/value-sets';
import { compareNames } from '../../chart/compare-names';
import { EMPTY } from '../../formula/value';
import type { SetOperand } from './operand';

/** Numbers that sort rows as their values are ordered: by Jira's own order, then by name; a list by its first value, then the next. */
export function sortKeysOfSets({
  sets,
  setCount,
  membersOf,
  segments,
}: Pick<SetOperand, 'sets' | 'setCount' | 'membersOf' | 'segments'>): Float64Array {
  const ranks = rankSegments(segments());
  const keys = rankSets(
    Array.from({ length: setCount() }, (_, set) =>
      membersOf(set)
        .map((member) => ranks[member] ?? 0)
        .sort((a, b) => a - b),
    ),
  );
  const setOf = sets();
  const ofRows = new Float64Array(setOf.length);
  for (let row = 0; row < ofRows.length; row += 1) ofRows[row] = keys[setOf[row] ?? EMPTY_SET] ?? EMPTY;
  return ofRows;
}

function rankSegments(segments: readonly SegmentState[]): readonly number[] {
  const ranks: number[] = new Array<number>(segments.length).fill(0);
  [...segments.keys()]
    .sort((a, b) => compareSegments(segments[a], segments[b]))
    .forEach((segment, rank) => (ranks[segment] = rank));
  return ranks;
}

function compareSegments(a: SegmentState | undefined, b: SegmentState | undefined): number {
  if (a === undefined || b === undefined) return 0;
  const left = a.order ?? Infinity;
  const right = b.order ?? Infinity;
  return left === right ? compareNames(a.label, b.label) || compareNames(a.key, b.key) : left - right;
}

function rankSets(sets: readonly (readonly number[])[]): readonly number[] {
  if (sets.every(({ length }) => length <= 1)) return sets.map(([only]) => only ?? EMPTY);
  const keys: number[] = new Array<number>(sets.length).fill(EMPTY);
  [...sets.keys()]
    .filter((set) => set !== EMPTY_SET)
    .sort((a, b) => compareLists(sets[a] ?? [], sets[b] ?? []))
    .forEach((set, rank) => (keys[set] = rank));
  return keys;
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, place) => value !== b[place]);
  const left = a[at];
  const right = b[at];
  return left === undefined || right === undefined ? a.length - b.length : left - right;
}

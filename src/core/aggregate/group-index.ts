import type { JiraIssue } from '../field/field';
import type { Dimension } from './dimension';
import { createPairIndex } from './pair-index';
import { createSegmentIndex } from './segment-index';
import type { DimensionState } from './state';
import { createValueSets, EMPTY_SET } from './value-sets';

/** Numbers the groups: one per tuple of the value sets that occur together; there may be numbers without an item. */
export interface GroupIndex {
  /** By item: its group, or -1 when one of its values has an unknown shape. Overwritten by the next call. */
  groupsOf(issues: readonly JiraIssue[]): Int32Array;
  /** The group of items in these segments, by dimension. */
  groupOfMembers(members: readonly (readonly number[])[]): number;
  membersOf(group: number): readonly (readonly number[])[];
  /** All groups are below. */
  size(): number;
  /** Adds another part's segments; gives for each dimension its numbers here by its numbers there. */
  addSegments(states: readonly DimensionState[]): readonly (readonly number[])[];
  encode(): readonly DimensionState[];
}

interface Axis {
  /** By item: the set of its values, or -1. */
  writeSets(issues: readonly JiraIssue[], into: Int32Array): void;
  setOfMembers(members: readonly number[]): number;
  membersOf(set: number): readonly number[];
  size(): number;
  addSegments(state: DimensionState): readonly number[];
  encode(): DimensionState;
}

const UNREADABLE = -1;
/** Of questions without a dimension. */
const ONLY_GROUP = 0;

export function createGroupIndex(dimensions: readonly Dimension[]): GroupIndex {
  const axes = dimensions.map(createAxis);
  const [first, ...others] = axes;
  // Group numbers are built up axis by axis: the set on the first, then the pair of (the number so far, the set on the next).
  const steps = others.map((axis) => ({ axis, pairs: createPairIndex() }));

  // Reused for every page, so that reading one allocates nothing.
  let groups = new Int32Array();
  let sets = new Int32Array();

  return {
    groupsOf(issues) {
      if (groups.length !== issues.length) {
        groups = new Int32Array(issues.length);
        sets = new Int32Array(issues.length);
      }
      if (first === undefined) groups.fill(ONLY_GROUP);
      else first.writeSets(issues, groups);
      for (const { axis, pairs } of steps) {
        axis.writeSets(issues, sets);
        pairs.numberAll(groups, sets);
      }
      return groups;
    },
    groupOfMembers: ([ofFirst = [], ...ofOthers]) =>
      steps.reduce(
        (group, { axis, pairs }, at) => pairs.numberOf(group, axis.setOfMembers(ofOthers[at] ?? [])),
        first?.setOfMembers(ofFirst) ?? ONLY_GROUP,
      ),
    membersOf(group) {
      if (first === undefined) return [];
      const members: (readonly number[])[] = [];
      let number = group;
      for (const { axis, pairs } of steps.toReversed()) {
        members.unshift(axis.membersOf(pairs.secondOf(number)));
        number = pairs.firstOf(number);
      }
      return [first.membersOf(number), ...members];
    },
    size: () => (steps.at(-1)?.pairs ?? first)?.size() ?? ONLY_GROUP + 1,
    addSegments: (states) => axes.map((axis, at) => axis.addSegments(states[at] ?? { segments: [] })),
    encode: () => axes.map((axis) => axis.encode()),
  };
}

function createAxis({ each, oneValue, describe }: Dimension): Axis {
  const segments = createSegmentIndex(describe);
  const sets = createValueSets();
  const setOfAlias = new Map<string | number, number>();
  // Reused for every item, so that reading one allocates nothing.
  const found: number[] = [];
  let length = 0;
  const collect = (alias: string | number, value: unknown): void => {
    found[length] = segments.indexOf(alias, value);
    length += 1;
  };

  function writeAll(issues: readonly JiraIssue[], into: Int32Array): void {
    issues.forEach(({ fields }, at) => {
      length = 0;
      into[at] = each(fields, collect) ? sets.numberOf(found, length) : UNREADABLE;
    });
  }

  function writeSingles(
    issues: readonly JiraIssue[],
    into: Int32Array,
    { fieldId, aliasOf }: NonNullable<Dimension['oneValue']>,
  ): void {
    for (let at = 0; at < into.length; at += 1) {
      const raw = issues[at]?.fields[fieldId];
      if (raw === null || raw === undefined) {
        into[at] = EMPTY_SET;
        continue;
      }
      const alias = aliasOf(raw);
      into[at] = alias === null ? UNREADABLE : (setOfAlias.get(alias) ?? addAlias(alias, raw));
    }
  }

  function addAlias(alias: string | number, raw: unknown): number {
    const set = sets.numberOfSingle(segments.indexOf(alias, raw));
    setOfAlias.set(alias, set);
    return set;
  }

  return {
    writeSets: oneValue === null ? writeAll : (issues, into) => writeSingles(issues, into, oneValue),
    setOfMembers: (members) => sets.numberOf(members, members.length),
    membersOf: sets.membersOf,
    size: sets.size,
    addSegments: (state) => state.segments.map(segments.add),
    encode: () => ({ segments: segments.encode() }),
  };
}

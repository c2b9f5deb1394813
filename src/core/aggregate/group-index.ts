import type { JiraIssue } from '../field/field';
import type { Dimension } from './dimension';
import { createPairIndex } from './pair-index';
import { createSetAxis } from './set-axis';
import type { DimensionState } from './state';

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

/** Of questions without a dimension. */
const ONLY_GROUP = 0;

export function createGroupIndex(dimensions: readonly Dimension[]): GroupIndex {
  const axes = dimensions.map(createSetAxis);
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

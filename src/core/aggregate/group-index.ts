import type { JiraIssue } from '../field/field';
import type { Dimension } from './dimension';
import { createPairIndex } from './pair-index';
import { createSegmentIndex } from './segment-index';
import type { DimensionState } from './state';
import { createValueSets } from './value-sets';

/** Numbers the groups: one per tuple of the value sets that occur together. */
export interface GroupIndex {
  /** The group of an item, or -1 when one of its values has an unknown shape. */
  groupOf(fields: JiraIssue['fields']): number;
  /** The group of items in these segments, by dimension. */
  groupOfMembers(members: readonly (readonly number[])[]): number;
  membersOf(group: number): readonly (readonly number[])[];
  /** Adds another part's segments; gives for each dimension its numbers here by its numbers there. */
  addSegments(states: readonly DimensionState[]): readonly (readonly number[])[];
  encode(): readonly DimensionState[];
}

interface Axis {
  setOf(fields: JiraIssue['fields']): number;
  setOfMembers(members: readonly number[]): number;
  membersOf(set: number): readonly number[];
  addSegments(state: DimensionState): readonly number[];
  encode(): DimensionState;
}

const UNREADABLE = -1;

export function createGroupIndex(dimensions: readonly Dimension[]): GroupIndex {
  const axes = dimensions.map(createAxis);
  // Group numbers are built up axis by axis: the pair of (the number so far, the set on the next axis).
  const pairs = axes.map(createPairIndex);

  return {
    groupOf(fields) {
      let group = 0;
      for (let at = 0; at < axes.length; at += 1) {
        const set = axes[at]?.setOf(fields) ?? UNREADABLE;
        if (set === UNREADABLE) return UNREADABLE;
        group = pairs[at]?.numberOf(group, set) ?? 0;
      }
      return group;
    },
    groupOfMembers: (members) =>
      axes.reduce(
        (group, axis, at) => pairs[at]?.numberOf(group, axis.setOfMembers(members[at] ?? [])) ?? 0,
        0,
      ),
    membersOf(group) {
      const members: (readonly number[])[] = [];
      let number = group;
      for (let at = axes.length - 1; at >= 0; at -= 1) {
        members.unshift(axes[at]?.membersOf(pairs[at]?.secondOf(number) ?? 0) ?? []);
        number = pairs[at]?.firstOf(number) ?? 0;
      }
      return members;
    },
    addSegments: (states) => axes.map((axis, at) => axis.addSegments(states[at] ?? { segments: [] })),
    encode: () => axes.map((axis) => axis.encode()),
  };
}

function createAxis(dimension: Dimension): Axis {
  const segments = createSegmentIndex(dimension.describe);
  const sets = createValueSets();
  // Reused for every item, so that reading one allocates nothing.
  const found: number[] = [];
  let length = 0;
  const collect = (alias: string | number, value: unknown): void => {
    found[length] = segments.indexOf(alias, value);
    length += 1;
  };
  return {
    setOf(fields) {
      length = 0;
      return dimension.each(fields, collect) ? sets.numberOf(found, length) : UNREADABLE;
    },
    setOfMembers: (members) => sets.numberOf(members, members.length),
    membersOf: sets.membersOf,
    addSegments: (state) => state.segments.map(segments.add),
    encode: () => ({ segments: segments.encode() }),
  };
}

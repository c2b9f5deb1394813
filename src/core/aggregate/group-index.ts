import type { JiraIssue } from '../field/field';
import type { Dimension } from './dimension';
import { createPairIndex } from './pair-index';
import { createSegmentIndex } from './segment-index';
import type { DimensionState } from './state';
import { createValueSets, EMPTY_SET } from './value-sets';

/** Numbers the groups: one per tuple of the value sets that occur together. */
export interface GroupIndex {
  /** By item: its group, or -1 when one of its values has an unknown shape. Overwritten by the next call. */
  groupsOf(issues: readonly JiraIssue[]): Int32Array;
  /** The group of items in these segments, by dimension. */
  groupOfMembers(members: readonly (readonly number[])[]): number;
  membersOf(group: number): readonly (readonly number[])[];
  /** Adds another part's segments; gives for each dimension its numbers here by its numbers there. */
  addSegments(states: readonly DimensionState[]): readonly (readonly number[])[];
  encode(): readonly DimensionState[];
}

interface Axis {
  /** By item: the set of its values, or -1. */
  writeSets(issues: readonly JiraIssue[], into: Int32Array): void;
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

  // Reused for every page, so that reading one allocates nothing.
  let groups = new Int32Array();
  let sets = new Int32Array();

  return {
    groupsOf(issues) {
      if (groups.length !== issues.length) {
        groups = new Int32Array(issues.length);
        sets = new Int32Array(issues.length);
      }
      groups.fill(0);
      axes.forEach((axis, at) => {
        axis.writeSets(issues, sets);
        pairs[at]?.numberAll(groups, sets);
      });
      return groups;
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

function createAxis({ each, oneValue, describe }: Dimension): Axis {
  const segments = createSegmentIndex(describe);
  const sets = createValueSets();
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
      into[at] = alias === null ? UNREADABLE : sets.numberOfSingle(segments.indexOf(alias, raw));
    }
  }

  return {
    writeSets: oneValue === null ? writeAll : (issues, into) => writeSingles(issues, into, oneValue),
    setOfMembers: (members) => sets.numberOf(members, members.length),
    membersOf: sets.membersOf,
    addSegments: (state) => state.segments.map(segments.add),
    encode: () => ({ segments: segments.encode() }),
  };
}

import type { JiraIssue } from '../field/field';
import type { Dimension } from './dimension';
import { createSegmentIndex } from './segment-index';
import type { DimensionState } from './state';
import { createValueSets, EMPTY_SET } from './value-sets';

export const UNREADABLE_SET = -1;

/** Numbers the sets of values that items have in one dimension. */
export interface SetAxis {
  /** By item: the set of its values, `EMPTY_SET` for none, `UNREADABLE_SET` for a value of unknown shape. */
  writeSets(issues: readonly JiraIssue[], into: Int32Array): void;
  setOfMembers(members: readonly number[]): number;
  readonly membersOf: (set: number) => readonly number[];
  readonly size: () => number;
  addSegments(state: DimensionState): readonly number[];
  encode(): DimensionState;
}

export function createSetAxis({
  each,
  oneValue,
  describe,
}: Pick<Dimension, 'each' | 'oneValue' | 'describe'>): SetAxis {
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
      into[at] = each(fields, collect) ? sets.numberOf(found, length) : UNREADABLE_SET;
    });
  }

  function addAlias(alias: string | number, raw: unknown): number {
    const set = sets.numberOfSingle(segments.indexOf(alias, raw));
    setOfAlias.set(alias, set);
    return set;
  }

  const singles = oneValue === null ? null : { ...oneValue, setOfAlias, addAlias };

  return {
    writeSets: singles === null ? writeAll : (issues, into) => writeSingles(issues, into, singles),
    setOfMembers: (members) => sets.numberOf(members, members.length),
    membersOf: sets.membersOf,
    size: sets.size,
    addSegments: (state) => state.segments.map(segments.add),
    encode: () => ({ segments: segments.encode() }),
  };
}

interface Singles extends NonNullable<Dimension['oneValue']> {
  readonly setOfAlias: ReadonlyMap<string | number, number>;
  readonly addAlias: (alias: string | number, raw: unknown) => number;
}

// Outside of what makes axes, as the other loops over all items: engines keep the fast code of a function for as long as that
// function lives, and a question's axes go with its answer.
function writeSingles(
  issues: readonly JiraIssue[],
  into: Int32Array,
  { fieldId, aliasOf, setOfAlias, addAlias }: Singles,
): void {
  for (let at = 0; at < into.length; at += 1) {
    const raw = issues[at]?.fields[fieldId];
    if (raw === null || raw === undefined) {
      into[at] = EMPTY_SET;
      continue;
    }
    const alias = aliasOf(raw);
    into[at] = alias === null ? UNREADABLE_SET : (setOfAlias.get(alias) ?? addAlias(alias, raw));
  }
}

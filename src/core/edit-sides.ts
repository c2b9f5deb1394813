import { isSameJson } from './same-json';

/** Something that two people changed at the same time. */
export interface Versions<T> {
  /** What both began with. */
  readonly before: T;
  /** What somebody else saved. */
  readonly theirs: T;
  readonly mine: T;
}

export const EDIT_SIDES = ['theirs', 'mine'] as const;
export type EditSide = (typeof EDIT_SIDES)[number];

/** What the two do not have alike. */
export interface Sides<T> extends Versions<T> {
  /** Who alone changed it; null where both did, each in another way. */
  readonly changedBy: EditSide | null;
}

/** Null where both sides are alike: what both changed in the same way is no difference. */
export function differing<T>(versions: Versions<T>): Sides<T> | null {
  const { before, theirs, mine } = versions;
  if (isSameJson(theirs, mine)) return null;
  const changedBy = isSameJson(before, theirs) ? 'mine' : isSameJson(before, mine) ? 'theirs' : null;
  return { ...versions, changedBy };
}

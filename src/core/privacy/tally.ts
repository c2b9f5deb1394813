import type { StoredName } from './stored-types';

/** How much is stored of a type. */
export interface Tally {
  readonly name: StoredName;
  readonly records: number;
  /** Of the records as JSON. */
  readonly bytes: number;
  /** Those that this version of the app does not understand. */
  readonly unreadable: number;
  /** Epoch ms: when the first of them was written first, and the last of them last; null where there is none. */
  readonly oldest: number | null;
  readonly newest: number | null;
}

export function noTally(name: StoredName): Tally {
  return { name, records: 0, bytes: 0, unreadable: 0, oldest: null, newest: null };
}

/** Two parts of a type as one. */
export function addTallies(one: Tally, other: Tally): Tally {
  return {
    name: one.name,
    records: one.records + other.records,
    bytes: one.bytes + other.bytes,
    unreadable: one.unreadable + other.unreadable,
    oldest: extreme(Math.min, one.oldest, other.oldest),
    newest: extreme(Math.max, one.newest, other.newest),
  };
}

function extreme(
  pick: (...values: readonly number[]) => number,
  one: number | null,
  other: number | null,
): number | null {
  const known = [one, other].filter((value) => value !== null);
  return known.length === 0 ? null : pick(...known);
}

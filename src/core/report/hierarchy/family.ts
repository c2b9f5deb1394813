import type { BoundHierarchy } from '../bind-hierarchy';
import type { ReportRows } from '../report-rows';

/** A parent that the rows do not hold, as somebody has read it. */
export interface OutsideParent {
  readonly key: string;
  /** Null for one at the top. */
  readonly parent: ParentRef | null;
}

export interface ParentRef {
  readonly id: string;
  readonly key: string;
}

/** Who is whose parent, among rows and parents outside them. */
export interface Family {
  /** Null for one at the top, and for one of which nothing is known. */
  readonly parentOf: (key: string) => ParentRef | null;
  readonly isKnown: (key: string) => boolean;
}

export function createFamily(
  { parent }: BoundHierarchy,
  rows: ReportRows,
  outside: readonly OutsideParent[],
): Family {
  const rowOf = new Map<string, number>();
  for (let row = 0; row < rows.size; row += 1) rowOf.set(rows.keyOf(row), row);
  const outsideOf = new Map(outside.map((one) => [one.key, one]));
  const sets = parent.sets();
  const segments = parent.segments();

  function parentOfRow(row: number): ParentRef | null {
    const [member = -1] = parent.membersOf(Math.max(0, sets[row] ?? 0));
    const segment = segments[member];
    // Parents are ordered by their ids.
    return segment === undefined ? null : { id: String(segment.order ?? ''), key: segment.key };
  }

  return {
    parentOf: (key) => {
      const row = rowOf.get(key);
      return row === undefined ? (outsideOf.get(key)?.parent ?? null) : parentOfRow(row);
    },
    isKnown: (key) => rowOf.has(key) || outsideOf.has(key),
  };
}

import type { SegmentState } from '../../aggregate/state';
import { listAt, listCode, type Division } from './division';
import { pathOf, type Level } from './levels';
import { rowsOf } from './partition';

/** Groups side by side: the innermost ones of some levels. */
export interface Axis {
  /** In their places; several groups in one place are taken together there. */
  readonly places: readonly (readonly AxisGroup[])[];
  /** Of those in all places, and of those in none. */
  readonly groups: number;
  /** By place. */
  readonly division: Division;
}

export interface AxisGroup {
  readonly cell: number;
  readonly path: string;
  /** By level; null is "no value". */
  readonly segments: readonly (SegmentState | null)[];
}

interface AxisInput {
  /** Rows that there are. */
  readonly size: number;
  /** From the groups in their order; those that are in no place are left out. */
  readonly place: (groups: readonly AxisGroup[]) => Axis['places'];
}

/** Without a level everything is one group. */
export function createAxis(levels: readonly Level[], { size, place }: AxisInput): Axis {
  const groups = groupsOf(levels, { cell: 0, path: '', segments: [] });
  const places = place(groups);
  const innermost = levels.at(-1);
  return {
    places,
    groups: groups.length,
    division: {
      ...(innermost === undefined
        ? { codes: new Int32Array(size), lists: [] }
        : placeRows(innermost, places, size)),
      segmentCount: places.length,
      segments: [],
    },
  };
}

function groupsOf([level, ...inner]: readonly Level[], parent: AxisGroup): readonly AxisGroup[] {
  if (level === undefined) return [parent];
  return level.within(parent.cell).flatMap(({ cell, segment }) => {
    const path = pathOf(parent.path, segment);
    return groupsOf(inner, { cell, path, segments: [...parent.segments, segment] });
  });
}

/** The code of rows without a place: a list of none. */
const NOWHERE = listCode(0);

function placeRows(
  { cells }: Level,
  places: Axis['places'],
  size: number,
): Pick<Division, 'codes' | 'lists'> {
  const codes = new Int32Array(size).fill(NOWHERE);
  const lists: number[][] = [[]];
  places.forEach((groups, place) => {
    for (const { cell } of groups) {
      for (const row of rowsOf(cells, cell)) {
        const code = codes[row] ?? NOWHERE;
        if (code === NOWHERE) codes[row] = place;
        else if (code < NOWHERE) addOnce(lists[listAt(code)], place);
        else if (code !== place) codes[row] = listCode(lists.push([code, place]) - 1);
      }
    }
  });
  return { codes, lists };
}

/** A row may be in several groups of one place. */
function addOnce(list: number[] | undefined, place: number): void {
  if (list?.includes(place) === false) list.push(place);
}

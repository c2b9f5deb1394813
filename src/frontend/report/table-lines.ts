import type { ResultGroup } from '../../core/report/result';

/** A line of a report's table. */
export type TableLine =
  | {
      readonly kind: 'group';
      readonly group: ResultGroup;
      /** The groups around it, the outermost first, and the group itself. */
      readonly chain: readonly ResultGroup[];
      /** Null where nothing can be opened. */
      readonly isOpen: boolean | null;
    }
  | { readonly kind: 'row'; readonly row: number };

export interface TableShape {
  readonly total: ResultGroup;
  readonly isOpen: (group: ResultGroup) => boolean;
  /** False: groups without their rows. */
  readonly showsRows: boolean;
  /** Of a group whose rows are shown. */
  readonly sorted: (rows: Uint32Array) => Uint32Array;
}

/** How many lines a table has; what is in closed groups is not among them. */
export function countLines({ total, ...shape }: TableShape): number {
  return linesIn(total, shape);
}

/** The lines from the first up to and without the last one asked for: only these are made. */
export function linesBetween(
  { total, ...shape }: TableShape,
  from: number,
  before: number,
): readonly TableLine[] {
  const lines: TableLine[] = [];
  let at = 0;

  function walk(group: ResultGroup, around: readonly ResultGroup[]): void {
    if (group.groups.length === 0) {
      if (shape.showsRows) takeRows(group);
      return;
    }
    for (const inner of group.groups) {
      if (at >= before) return;
      const isOpen = shape.isOpen(inner);
      const chain = [...around, inner];
      const holdsLines = inner.groups.length > 0 || shape.showsRows;
      if (at >= from) lines.push({ kind: 'group', group: inner, chain, isOpen: holdsLines ? isOpen : null });
      at += 1;
      if (!isOpen) continue;
      const size = linesIn(inner, shape);
      if (at + size > from) walk(inner, chain);
      else at += size;
    }
  }

  function takeRows({ rows }: ResultGroup): void {
    const first = Math.max(0, from - at);
    const last = Math.min(rows.length, before - at);
    if (first < last) {
      for (const row of shape.sorted(rows).subarray(first, last)) lines.push({ kind: 'row', row });
    }
    at += rows.length;
  }

  walk(total, []);
  return lines;
}

function linesIn({ groups, rows }: ResultGroup, shape: Omit<TableShape, 'total'>): number {
  if (groups.length === 0) return shape.showsRows ? rows.length : 0;
  return groups.reduce((sum, group) => sum + 1 + (shape.isOpen(group) ? linesIn(group, shape) : 0), 0);
}

import { listAt, NO_SEGMENT, type Division } from './division';

/** Rows in cells, one cell after the other: those of cell `c` stand from `starts[c]` up to `starts[c + 1]`. A row can be in several. */
export interface Partition {
  readonly rows: Uint32Array;
  /** One more than there are cells. */
  readonly starts: Uint32Array;
}

export function oneCell(rows: Uint32Array): Partition {
  return { rows, starts: Uint32Array.of(0, rows.length) };
}

export function cellCount({ starts }: Partition): number {
  return starts.length - 1;
}

export function rowsOf({ rows, starts }: Partition, cell: number): Uint32Array {
  return rows.subarray(starts[cell], starts[cell + 1]);
}

/** The cells of a partition, each divided further. */
export interface Subdivision extends Partition {
  /** By cell: the number of its segment, or `NO_SEGMENT`. */
  readonly segments: Int32Array;
  /** By cell of what was divided: the first of its cells here. One more than there are of those. */
  readonly firsts: Uint32Array;
}

/** Divides each cell by the segments of its rows; rows keep their order. Cells of one are in the order of their first rows. */
export function subdivide(parent: Partition, { codes, lists, segmentCount }: Division): Subdivision {
  const { rows } = parent;
  const parents = cellCount(parent);
  const firsts = new Uint32Array(parents + 1);
  // The place before the first segment is that of rows without a value.
  const counts = new Uint32Array(segmentCount + 1);
  const segments: number[] = [];
  const starts: number[] = [0];

  const count = (place: number): void => {
    const before = counts[place] ?? 0;
    if (before === 0) segments.push(place - 1);
    counts[place] = before + 1;
  };
  for (let cell = 0; cell < parents; cell += 1) {
    const first = segments.length;
    const end = parent.starts[cell + 1] ?? 0;
    for (let at = parent.starts[cell] ?? 0; at < end; at += 1) {
      const code = codes[rows[at] ?? 0] ?? 0;
      if (code >= NO_SEGMENT) count(code + 1);
      else for (const one of lists[listAt(code)] ?? []) count(one + 1);
    }
    for (let child = first; child < segments.length; child += 1) {
      const place = (segments[child] ?? 0) + 1;
      starts.push((starts[child] ?? 0) + (counts[place] ?? 0));
      counts[place] = 0;
    }
    firsts[cell + 1] = segments.length;
  }

  const divided = new Uint32Array(starts[segments.length] ?? 0);
  const next = counts;
  const put = (place: number, row: number): void => {
    const to = next[place] ?? 0;
    divided[to] = row;
    next[place] = to + 1;
  };
  for (let cell = 0; cell < parents; cell += 1) {
    for (let child = firsts[cell] ?? 0; child < (firsts[cell + 1] ?? 0); child += 1) {
      next[(segments[child] ?? 0) + 1] = starts[child] ?? 0;
    }
    const end = parent.starts[cell + 1] ?? 0;
    for (let at = parent.starts[cell] ?? 0; at < end; at += 1) {
      const row = rows[at] ?? 0;
      const code = codes[row] ?? 0;
      if (code >= NO_SEGMENT) put(code + 1, row);
      else for (const one of lists[listAt(code)] ?? []) put(one + 1, row);
    }
  }
  return {
    rows: divided,
    starts: Uint32Array.from(starts),
    segments: Int32Array.from(segments),
    firsts,
  };
}

/**
 * What is remembered of the values in each cell: columns indexed by cell. A cell is new when it is first written to; cells
 * are numbered without gaps.
 */
export interface Tally {
  readonly addAll: (values: CellValues) => void;
  /** Appends what `absorb` reads. */
  readonly write: (cell: number, out: number[]) => void;
  /** Merges what `write` wrote. `translate` maps values that are numbers of segments; tallies of plain numbers ignore it. */
  readonly absorb: (cell: number, written: readonly number[], translate: (segment: number) => number) => void;
}

/** Numbers, each with the cell that it belongs to. Read before the next page: the lists are used again. */
export interface CellValues {
  /** Only so many of the entries count. */
  readonly length: number;
  readonly cells: Int32Array;
  readonly values: Float64Array;
  /** All cells are below. */
  readonly cellCount: number;
}

/** Gives the tally of a kind: measures that remember the same of the same values share it. */
export type TallyOf = <T extends Tally>(create: () => T) => T;

/** Counts that every cell has, whatever is measured. */
export interface Counts {
  readonly items: number;
  /** Items that have a value to measure. */
  readonly present: number;
  /** Items whose value to measure has an unknown shape. */
  readonly unreadable: number;
}

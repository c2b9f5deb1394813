/**
 * What is remembered of the values in each cell: columns indexed by cell. A cell is new when it is first written to; cells
 * are numbered without gaps.
 */
export interface Tally {
  readonly add: (cell: number, value: number) => void;
  /** Appends what `absorb` reads. */
  readonly write: (cell: number, out: number[]) => void;
  /**
   * Merges what `write` wrote, from index `from` to the end. `translate` maps values that are numbers of segments; tallies
   * of plain numbers ignore it.
   */
  readonly absorb: (
    cell: number,
    written: readonly number[],
    from: number,
    translate: (segment: number) => number,
  ) => void;
}

/** Counts that every cell has, whatever is measured. */
export interface Counts {
  readonly items: number;
  /** Items that have a value to measure. */
  readonly present: number;
  /** Items whose value to measure has an unknown shape. */
  readonly unreadable: number;
}

import type { Axis } from './axis';
import { subdivide, type Partition, type Subdivision } from './partition';

/** What stands in the places of two axes; totals are over the rows themselves, never sums of cells. */
export interface CrossTable<Cell> {
  /** By row, by column. */
  readonly cells: readonly (readonly Cell[])[];
  readonly rowTotals: readonly Cell[];
  readonly columnTotals: readonly Cell[];
}

interface CrossTableInput<Cell> {
  readonly rows: Axis;
  readonly columns: Axis;
  /** By cell of a partition. */
  readonly cellsOf: (partition: Partition) => readonly Cell[];
  /** Where no row falls. */
  readonly nothing: Cell;
}

export function crossTable<Cell>(
  whole: Partition,
  { rows, columns, cellsOf, nothing }: CrossTableInput<Cell>,
): CrossTable<Cell> {
  const byRow = subdivide(whole, rows.division);
  const byColumn = subdivide(whole, columns.division);
  const crossed = subdivide(byRow, columns.division);
  const found = cellsOf(crossed);
  const cells = rows.places.map(() => columns.places.map(() => nothing));
  byRow.segments.forEach((row, parent) => {
    const line = cells[row] ?? [];
    for (let cell = crossed.firsts[parent] ?? 0; cell < (crossed.firsts[parent + 1] ?? 0); cell += 1) {
      line[crossed.segments[cell] ?? 0] = found[cell] ?? nothing;
    }
  });

  function totalsOf({ places }: Axis, partition: Subdivision): readonly Cell[] {
    const totals = cellsOf(partition);
    const inPlaces = places.map(() => nothing);
    partition.segments.forEach((place, cell) => (inPlaces[place] = totals[cell] ?? nothing));
    return inPlaces;
  }

  return { cells, rowTotals: totalsOf(rows, byRow), columnTotals: totalsOf(columns, byColumn) };
}

import type { Burndown } from '../burndown';
import type { Table } from '../../table/table';

export const BURNDOWN_COLUMNS = ['date', 'capacity', 'work', 'ideal'] as const;
export type BurndownColumn = (typeof BURNDOWN_COLUMNS)[number];

/** A row for the beginning of each day, and one for the end. */
export function burndownTable({ points }: Burndown, column: (column: BurndownColumn) => string): Table {
  return [
    BURNDOWN_COLUMNS.map(column),
    ...points.map(({ day, capacity, work, ideal }) => [{ day }, capacity, work, ideal]),
  ];
}

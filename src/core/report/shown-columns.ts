import type { CompiledReport } from './compile-report';
import type { ResultColumn } from './result';

/** A column that is shown, with its place among all of them. */
export interface ShownColumn extends ResultColumn {
  readonly at: number;
  /** What stands above it. */
  readonly title: string;
}

export function shownColumns({ columns }: Pick<CompiledReport, 'columns'>): readonly ShownColumn[] {
  return columns
    .map((shown, at) => ({
      ...shown,
      at,
      title: shown.column.header === '' ? shown.name : shown.column.header,
    }))
    .filter(({ column }) => !column.isHidden);
}

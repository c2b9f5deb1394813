import type { RowsReading } from './read-report';

/** The keys of the work items that rows are of, each once. */
export function keysOf({ rows }: Pick<RowsReading, 'rows'>, some: Uint32Array): readonly string[] {
  return [...new Set(Array.from(some, rows.keyOf))];
}

/** How many work items rows are of: several worklogs can be of one. */
export function countItems(
  { rows, compiled }: Pick<RowsReading, 'rows' | 'compiled'>,
  some: Uint32Array,
): number {
  return compiled.definition.rowsAre === 'work-items'
    ? some.length
    : new Set(Array.from(some, rows.idOf)).size;
}

import type { CompiledReport } from './compile-report';
import type { ReportRows } from './report-rows';

/** A report with the rows that were read of it. */
interface ReadRows {
  readonly compiled: Pick<CompiledReport, 'definition'>;
  readonly rows: Pick<ReportRows, 'keyOf' | 'idOf'>;
}

/** The keys of the work items that rows are of, each once. */
export function keysOf({ rows }: Pick<ReadRows, 'rows'>, some: Uint32Array): readonly string[] {
  return [...new Set(Array.from(some, rows.keyOf))];
}

/** How many work items rows are of: several worklogs can be of one. */
export function countItems({ rows, compiled }: ReadRows, some: Uint32Array): number {
  return compiled.definition.rowsAre === 'work-items'
    ? some.length
    : new Set(Array.from(some, rows.idOf)).size;
}

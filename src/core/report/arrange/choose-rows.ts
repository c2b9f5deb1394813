import type { BoundReport } from '../bind-report';
import { sortRows } from './sort-rows';

/** The rows that pass all filters, sorted: by key, then by each sort from the last one to the first. */
export function chooseRows({ operands: { issues }, filters, sorts }: BoundReport): Uint32Array {
  const passing = filters.reduce((rows, passes) => rows.filter((row) => passes(row)), allRows(issues.size()));
  const byKey = sortRows(passing, issues.operand.sortKeys(), 'ascending');
  return sorts.reduceRight(
    (rows, { operand, direction }) => sortRows(rows, operand.sortKeys(), direction),
    byKey,
  );
}

function allRows(size: number): Uint32Array {
  const rows = new Uint32Array(size);
  for (let row = 0; row < size; row += 1) rows[row] = row;
  return rows;
}

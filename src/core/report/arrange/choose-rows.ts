import type { BoundReport } from '../bind-report';
import { sortRows } from './sort-rows';

/** The rows that pass all filters, sorted: by key, then by each sort from the last one to the first. */
export function chooseRows({ operands: { issues }, filters, sorts }: BoundReport): Uint32Array {
  const passing = new Uint32Array(issues.size());
  let length = 0;
  for (let row = 0; row < passing.length; row += 1) {
    if (!filters.every((passes) => passes(row))) continue;
    passing[length] = row;
    length += 1;
  }
  const byKey = sortRows(passing.subarray(0, length), issues.operand.sortKeys(), 'ascending');
  return sorts.reduceRight(
    (rows, { operand, direction }) => sortRows(rows, operand.sortKeys(), direction),
    byKey,
  );
}

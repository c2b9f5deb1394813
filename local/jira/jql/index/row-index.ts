import type { IssueRecord } from '../../model';

/** An index over the rows of the issue table that follows changes of single issues. */
export interface RowIndex {
  /** `before` is null for a new issue. */
  replace(row: number, before: IssueRecord | null, after: IssueRecord): void;
}

/** First place in ascending `values` whose value is not below `value`. */
export const lowerBound = (values: readonly number[], value: number): number => {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? Infinity) < value) low = middle + 1;
    else high = middle;
  }
  return low;
};

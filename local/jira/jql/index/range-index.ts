import type { IssueList, IssueRecord } from '../../model';
import { Bitset } from '../bitset';
import { lowerBound, type RowIndex } from './row-index';

/** Rows in ascending order of a numeric value. Rows without a value are not in it. */
export class RangeIndex implements RowIndex {
  private readonly valueOf: (issue: IssueRecord) => number | null;
  private readonly values: number[];
  private readonly rows: number[];

  constructor(issues: IssueList, valueOf: (issue: IssueRecord) => number | null) {
    this.valueOf = valueOf;
    const own = new Float64Array(issues.length);
    const valueAt = (row: number): number => own[row] ?? 0;
    this.rows = [];
    let row = 0;
    for (const issue of issues) {
      const value = valueOf(issue);
      if (value !== null) this.rows.push(row);
      own[row] = value ?? 0;
      row += 1;
    }
    this.rows.sort((one, other) => valueAt(one) - valueAt(other));
    this.values = this.rows.map(valueAt);
  }

  /** Rows whose value is at least `from` and below `to`. */
  between(from: number, to: number, size: number): Bitset {
    return this.slice(lowerBound(this.values, from), lowerBound(this.values, to), size);
  }

  upTo(value: number, size: number): Bitset {
    return this.slice(0, this.upperBound(value), size);
  }

  above(value: number, size: number): Bitset {
    return this.slice(this.upperBound(value), this.values.length, size);
  }

  filled(size: number): Bitset {
    return Bitset.of(size, this.rows);
  }

  replace(row: number, before: IssueRecord | null, after: IssueRecord): void {
    const old = before === null ? null : this.valueOf(before);
    if (old !== null) {
      const at = this.rows.indexOf(row, lowerBound(this.values, old));
      this.values.splice(at, 1);
      this.rows.splice(at, 1);
    }
    const value = this.valueOf(after);
    if (value !== null) {
      const at = lowerBound(this.values, value);
      this.values.splice(at, 0, value);
      this.rows.splice(at, 0, row);
    }
  }

  private upperBound(value: number): number {
    let at = lowerBound(this.values, value);
    while (this.values[at] === value) at += 1;
    return at;
  }

  private slice(start: number, end: number, size: number): Bitset {
    const found = new Bitset(size);
    for (let at = start; at < end; at += 1) found.add(this.rows[at] ?? 0);
    return found;
  }
}

import type { IssueList, IssueRecord } from '../../model';
import { Bitset } from '../bitset';
import { lowerBound, type RowIndex } from './row-index';

/** For each value of a field the rows that have it; a row may have several values, or none. */
export class PostingIndex implements RowIndex {
  private readonly keysOf: (issue: IssueRecord) => Iterable<string>;
  private readonly postings = new Map<string, number[]>();
  private readonly emptyRows: number[] = [];

  constructor(issues: IssueList, keysOf: (issue: IssueRecord) => Iterable<string>) {
    this.keysOf = keysOf;
    let row = 0;
    for (const issue of issues) {
      for (const posting of this.postingsOf(issue)) posting.push(row);
      row += 1;
    }
  }

  keys(): Iterable<string> {
    return this.postings.keys();
  }

  rowsOf(keys: Iterable<string>, size: number): Bitset {
    const rows = new Bitset(size);
    for (const key of keys) {
      for (const row of this.postings.get(key) ?? []) rows.add(row);
    }
    return rows;
  }

  empties(size: number): Bitset {
    return Bitset.of(size, this.emptyRows);
  }

  replace(row: number, before: IssueRecord | null, after: IssueRecord): void {
    if (before !== null) {
      for (const posting of this.postingsOf(before)) posting.splice(lowerBound(posting, row), 1);
    }
    for (const posting of this.postingsOf(after)) posting.splice(lowerBound(posting, row), 0, row);
  }

  private postingsOf(issue: IssueRecord): readonly number[][] {
    const keys = [...this.keysOf(issue)];
    const [first] = keys;
    if (first === undefined) return [this.emptyRows];
    if (keys.length === 1) return [this.posting(first)];
    return [...new Set(keys)].map((key) => this.posting(key));
  }

  private posting(key: string): number[] {
    const known = this.postings.get(key);
    if (known !== undefined) return known;
    const made: number[] = [];
    this.postings.set(key, made);
    return made;
  }
}

import type { IssueRecord } from '../model';
import { PostingIndex } from './index/posting-index';
import { RangeIndex } from './index/range-index';
import { WordIndex } from './index/word-index';

/** The site's issues by row, with the indexes that queries have asked for so far. */
export class IssueTable {
  private readonly issues: IssueRecord[];
  private readonly rowById = new Map<number, number>();
  private readonly rowByKey = new Map<string, number>();
  private readonly postings = new Map<string, PostingIndex>();
  private readonly ranges = new Map<string, RangeIndex>();
  private readonly texts = new Map<string, WordIndex>();
  private changes = 0;

  constructor(issues: readonly IssueRecord[]) {
    this.issues = [...issues];
    this.issues.forEach((issue, row) => this.remember(issue, row));
  }

  get size(): number {
    return this.issues.length;
  }

  /** Grows with every change, so that what was computed from the whole table can be told to be old. */
  get version(): number {
    return this.changes;
  }

  all(): readonly IssueRecord[] {
    return this.issues;
  }

  at(row: number): IssueRecord {
    const issue = this.issues[row];
    if (issue === undefined) throw new RangeError(`There is no row ${row}.`);
    return issue;
  }

  /** By key, in any case, or by id. */
  find(keyOrId: string): IssueRecord | undefined {
    const id = /^\d+$/.test(keyOrId) ? Number(keyOrId) : NaN;
    const row = this.rowByKey.get(keyOrId.toUpperCase()) ?? this.rowById.get(id);
    return row === undefined ? undefined : this.issues[row];
  }

  rowOf(issue: IssueRecord): number {
    const row = this.rowById.get(issue.id);
    if (row === undefined) throw new RangeError(`${issue.key} is not in the table.`);
    return row;
  }

  /** These three build an index on first use and keep it; one name stands for one way to read the issue. */
  posting(name: string, keysOf: (issue: IssueRecord) => Iterable<string>): PostingIndex {
    return kept(this.postings, name, () => new PostingIndex(this.issues, keysOf));
  }

  range(name: string, valueOf: (issue: IssueRecord) => number | null): RangeIndex {
    return kept(this.ranges, name, () => new RangeIndex(this.issues, valueOf));
  }

  words(name: string, textOf: (issue: IssueRecord) => string | null): WordIndex {
    return kept(this.texts, name, () => new WordIndex(this.issues, textOf));
  }

  /** Takes a changed or a new issue. */
  update(issue: IssueRecord): void {
    this.changes += 1;
    const row = this.rowById.get(issue.id) ?? this.issues.length;
    const before = this.issues[row] ?? null;
    const indexes = [...this.postings.values(), ...this.ranges.values(), ...this.texts.values()];
    for (const index of indexes) index.replace(row, before, issue);
    if (before !== null) this.rowByKey.delete(before.key);
    this.issues[row] = issue;
    this.remember(issue, row);
  }

  private remember(issue: IssueRecord, row: number): void {
    this.rowById.set(issue.id, row);
    this.rowByKey.set(issue.key.toUpperCase(), row);
  }
}

const kept = <T>(known: Map<string, T>, name: string, build: () => T): T => {
  const found = known.get(name);
  if (found !== undefined) return found;
  const built = build();
  known.set(name, built);
  return built;
};

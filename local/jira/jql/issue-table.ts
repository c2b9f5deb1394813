import type { IssueList, IssueRecord } from '../model';
import { PostingIndex } from './index/posting-index';
import { RangeIndex } from './index/range-index';
import { WordIndex } from './index/word-index';
import { IssuePlaces } from './issue-places';

/** The site's issues by row, with the indexes that queries have asked for so far. */
export class IssueTable implements IssueList {
  private readonly issues: IssueList;
  private readonly changed = new Map<number, IssueRecord>();
  private readonly places: IssuePlaces;
  private readonly postings = new Map<string, PostingIndex>();
  private readonly ranges = new Map<string, RangeIndex>();
  private readonly texts = new Map<string, WordIndex>();
  private changes = 0;
  private count: number;

  constructor(issues: IssueList) {
    this.issues = issues;
    this.count = issues.length;
    this.places = new IssuePlaces(issues);
  }

  get size(): number {
    return this.count;
  }

  get length(): number {
    return this.count;
  }

  /** Grows with every change, so that what was computed from the whole table can be told to be old. */
  get version(): number {
    return this.changes;
  }

  *[Symbol.iterator](): Iterator<IssueRecord> {
    for (let row = 0; row < this.count; row += 1) yield this.at(row);
  }

  at(row: number): IssueRecord {
    const issue = this.changed.get(row) ?? this.issues.at(row);
    if (issue === undefined) throw new RangeError(`There is no row ${row}.`);
    return issue;
  }

  /** By key, in any case, or by id. */
  find(keyOrId: string): IssueRecord | undefined {
    const id = /^\d+$/.test(keyOrId) ? Number(keyOrId) : NaN;
    const row = this.places.ofKey(keyOrId) ?? this.places.ofId(id);
    return row === undefined ? undefined : this.at(row);
  }

  rowOf(issue: IssueRecord): number {
    const row = this.places.ofId(issue.id);
    if (row === undefined) throw new RangeError(`${issue.key} is not in the table.`);
    return row;
  }

  /** These three build an index on first use and keep it; one name stands for one way to read the issue. */
  posting(name: string, keysOf: (issue: IssueRecord) => Iterable<string>): PostingIndex {
    return kept(this.postings, name, () => new PostingIndex(this, keysOf));
  }

  range(name: string, valueOf: (issue: IssueRecord) => number | null): RangeIndex {
    return kept(this.ranges, name, () => new RangeIndex(this, valueOf));
  }

  words(name: string, textOf: (issue: IssueRecord) => string | null): WordIndex {
    return kept(this.texts, name, () => new WordIndex(this, textOf));
  }

  /** Takes a changed or a new issue. */
  update(issue: IssueRecord): void {
    this.changes += 1;
    const known = this.places.ofId(issue.id);
    const row = known ?? this.count;
    const before = known === undefined ? null : this.at(row);
    const indexes = [...this.postings.values(), ...this.ranges.values(), ...this.texts.values()];
    for (const index of indexes) index.replace(row, before, issue);
    if (before !== null) this.places.forgetKey(before.key);
    else this.count += 1;
    this.changed.set(row, issue);
    this.places.remember(issue, row);
  }
}

const kept = <T>(known: Map<string, T>, name: string, build: () => T): T => {
  const found = known.get(name);
  if (found !== undefined) return found;
  const built = build();
  known.set(name, built);
  return built;
};

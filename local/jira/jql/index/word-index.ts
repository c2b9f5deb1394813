import type { IssueList, IssueRecord } from '../../model';
import { Bitset } from '../bitset';
import { wordsOf } from '../values/words';
import { PostingIndex } from './posting-index';
import type { RowIndex } from './row-index';

/** The words of one text of each issue. Phrases are checked against the text itself. */
export class WordIndex implements RowIndex {
  private readonly textOf: (issue: IssueRecord) => string | null;
  private readonly issueAt: (row: number) => IssueRecord | undefined;
  private readonly words: PostingIndex;

  constructor(issues: IssueList, textOf: (issue: IssueRecord) => string | null) {
    this.textOf = textOf;
    this.issueAt = (row) => issues.at(row);
    this.words = new PostingIndex(issues, (issue) => wordsOf(textOf(issue) ?? ''));
  }

  withWord(word: string, size: number): Bitset {
    return this.words.rowsOf([word], size);
  }

  withWordLike(pattern: RegExp, size: number): Bitset {
    return this.words.rowsOf(
      [...this.words.keys()].filter((word) => pattern.test(word)),
      size,
    );
  }

  /** The words next to each other, in this order. */
  withPhrase(phrase: readonly string[], size: number): Bitset {
    const candidates = phrase
      .map((word) => this.withWord(word, size))
      .reduce((all, rows) => all.and(rows), Bitset.full(size));
    if (phrase.length < 2) return candidates;
    const wanted = ` ${phrase.join(' ')} `;
    return Bitset.of(
      size,
      candidates.rows().filter((row) => {
        const issue = this.issueAt(row);
        return issue !== undefined && ` ${wordsOf(this.textOf(issue) ?? '').join(' ')} `.includes(wanted);
      }),
    );
  }

  empties(size: number): Bitset {
    return this.words.empties(size);
  }

  replace(row: number, before: IssueRecord | null, after: IssueRecord): void {
    this.words.replace(row, before, after);
  }
}

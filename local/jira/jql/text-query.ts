import { Bitset } from './bitset';
import type { Found } from './fields/field';
import type { WordIndex } from './index/word-index';
import { messages } from './messages';
import { wordsOf } from './values/words';

/** What is looked for in a text: any of some groups, each with terms that must and terms that must not be there. */
export type TextQuery = readonly TermGroup[];

interface TermGroup {
  readonly wanted: readonly Term[];
  readonly unwanted: readonly Term[];
}

type Term =
  | { readonly kind: 'phrase'; readonly words: readonly string[] }
  | { readonly kind: 'pattern'; readonly pattern: RegExp };

interface RawTerm {
  readonly sign: string;
  readonly text: string;
  readonly isQuoted: boolean;
}

/**
 * The text of a `~` clause: words that must all be there, `"a phrase"`, `wild*` and `w?ld`, `+must`, `-mustnot`, and the
 * words AND, OR and NOT in capitals. A hyphenated word is a phrase.
 */
export const parseTextQuery = (field: string, text: string): Found<TextQuery> => {
  if (text.trim() === '') return { ok: false, error: messages.noEmptyText(field) };
  const raw = [...text.matchAll(/([-+]?)(?:"([^"]*)"|([^\s"]+))/g)].map(
    ([, sign = '', quoted, plain]): RawTerm => ({
      sign,
      text: quoted ?? plain ?? '',
      isQuoted: quoted !== undefined,
    }),
  );
  const leading = raw.find((term) => !term.isQuoted && /^[*?]/.test(term.text));
  if (leading !== undefined) return { ok: false, error: messages.leadingWildcard(field, text) };
  const groups = splitAtOr(raw).map(readGroup);
  return groups.some(({ wanted, unwanted }) => wanted.length + unwanted.length === 0)
    ? { ok: false, error: messages.badText(field, text) }
    : { ok: true, value: groups };
};

const isWord = (term: RawTerm, word: string): boolean =>
  !term.isQuoted && term.sign === '' && term.text === word;

const splitAtOr = (terms: readonly RawTerm[]): RawTerm[][] => {
  const groups: RawTerm[][] = [[]];
  for (const term of terms) {
    if (isWord(term, 'OR')) groups.push([]);
    else groups.at(-1)?.push(term);
  }
  return groups;
};

const readGroup = (terms: readonly RawTerm[]): TermGroup => {
  const wanted: Term[] = [];
  const unwanted: Term[] = [];
  let isNegated = false;
  for (const term of terms) {
    if (isWord(term, 'NOT')) isNegated = true;
    else if (!isWord(term, 'AND')) {
      (isNegated || term.sign === '-' ? unwanted : wanted).push(...readTerm(term));
      isNegated = false;
    }
  }
  return { wanted, unwanted };
};

const readTerm = ({ text, isQuoted }: RawTerm): readonly Term[] => {
  if (!isQuoted && /[*?]/.test(text)) {
    const pattern = text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}_*?]/gu, '')
      .replaceAll('*', '.*')
      .replaceAll('?', '.');
    return [{ kind: 'pattern', pattern: new RegExp(`^${pattern}$`, 'u') }];
  }
  const words = wordsOf(text);
  return words.length === 0 ? [] : [{ kind: 'phrase', words }];
};

/** Rows of one text that match; only `-unwanted` terms match nothing by themselves, as in Lucene. */
export const rowsWithText = (query: TextQuery, index: WordIndex, size: number): Bitset => {
  const rowsOf = (term: Term): Bitset =>
    term.kind === 'phrase' ? index.withPhrase(term.words, size) : index.withWordLike(term.pattern, size);
  return query
    .map(({ wanted, unwanted }) => {
      if (wanted.length === 0) return new Bitset(size);
      const found = wanted.map(rowsOf).reduce((all, rows) => all.and(rows));
      return unwanted.map(rowsOf).reduce((rest, rows) => rest.minus(rows), found);
    })
    .reduce((any, rows) => any.or(rows), new Bitset(size));
};

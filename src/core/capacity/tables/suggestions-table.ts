import type { Table, TableCell } from '../../table/table';
import type { Suggestion, Suggestions, UnplacedReason } from '../suggest-moves';

/** `before` and `after`: what is left of whoever stands before them. */
const COLUMNS = [
  ...(['item', 'summary', 'estimate'] as const),
  ...(['from', 'before', 'after'] as const),
  ...(['to', 'before', 'after'] as const),
  'why',
] as const;

export interface SuggestionsWords {
  readonly column: (column: (typeof COLUMNS)[number]) => string;
  readonly person: (accountId: string) => string;
  /** Why this person. */
  readonly why: (suggestion: Suggestion) => string;
  /** Why nobody. */
  readonly unplaced: (reason: UnplacedReason) => string;
}

/** Who could take which item, with what is left before and after; then the items that nobody can take, and why. */
export function suggestionsTable({ suggestions, unplaced }: Suggestions, words: SuggestionsWords): Table {
  const sides = (balance: Suggestion['from']): readonly TableCell[] =>
    balance === null ? [null, null, null] : [words.person(balance.accountId), balance.before, balance.after];
  return [
    COLUMNS.map(words.column),
    ...suggestions.map((one) => [
      ...[one.item.key, one.item.summary, one.item.estimate],
      ...sides(one.from),
      ...sides(one.to),
      words.why(one),
    ]),
    ...unplaced.map(({ item, reason }) => [
      ...[item.key, item.summary, item.estimate],
      ...sides(null),
      ...sides(null),
      words.unplaced(reason),
    ]),
  ];
}

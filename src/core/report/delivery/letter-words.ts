/** The texts of what deliveries send; each is the translation `delivery.letter.<key>`. */
export const LETTER_KEYS = [
  /** The line of everything. */
  'total',
  /** The group of what has no value. */
  'empty',
  'yes',
  'no',
  /** params: value. */
  'number',
  /** The head of the column with numbers of work items. */
  'items',
  /** The head of the column with keys of work items. */
  'keys',
  /** params: keys, count. */
  'more',
  /** params: read, expected. */
  'part',
  /** params: lines. */
  'cut',
  /** params: owner, at, run. */
  'sent',
] as const;

export type LetterKey = (typeof LETTER_KEYS)[number];

/** A text of a letter in the language of its delivery. */
export type LetterWords = (key: LetterKey, params?: Readonly<Record<string, string | number>>) => string;

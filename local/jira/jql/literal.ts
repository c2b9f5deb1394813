/** One value that a clause compares with, after functions were called. */
export type Literal =
  | { readonly kind: 'empty' }
  | WrittenLiteral
  | { readonly kind: 'key'; readonly key: string; readonly from: string }
  | InstantLiteral;

export interface WrittenLiteral {
  readonly kind: 'written';
  readonly value: string;
  /** As written, quotes included. */
  readonly text: string;
}

/** A moment that a date function gave. */
export interface InstantLiteral {
  readonly kind: 'instant';
  readonly at: number;
  readonly from: string;
}

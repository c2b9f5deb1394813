import type { IssueRecord } from '../../model';
import type { DataType } from '../data-type';
import type { Directory } from '../directory';
import type { InstantLiteral, WrittenLiteral } from '../literal';
import type { Operator } from '../query';
import type { QueryContext } from '../query-context';

export type Found<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: string };

/** Numbers from `from` up to but not including `to`; `from` is the value that `<` and `>` compare with. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A field whose values are keys (ids, names): equal or not. */
export interface KeyedSearch {
  readonly kind: 'keyed';
  /** Name of the index; fields that read the same keys share it. */
  readonly index: string;
  readonly keysOf: (issue: IssueRecord, directory: Directory) => Iterable<string>;
  /** The keys that a written value stands for. */
  readonly resolve: (request: ResolveRequest) => Found<readonly string[]>;
  /** A value that is written like any other but means that the field is empty, in lower case. */
  readonly wordForEmpty?: string;
  /** Below, equal to or above 0 as `key` comes before, at or after `other`; null when they do not compare. */
  readonly compare?: (key: string, other: string, directory: Directory) => number | null;
}

export interface ResolveRequest {
  /** The field as the query names it, for messages. */
  readonly field: string;
  readonly literal: WrittenLiteral;
  readonly context: QueryContext;
}

/** A field whose values are numbers on a line: amounts, moments, days. */
export interface RangeSearch {
  readonly kind: 'range';
  readonly index: string;
  readonly valueOf: (issue: IssueRecord) => number | null;
  readonly parse: (request: ResolveRequest) => Found<Span>;
  /** What a date function's moment is on this line; null when the field holds no dates. */
  readonly spanOf: ((instant: InstantLiteral, context: QueryContext) => Span) | null;
}

/** Words of one or several texts. */
export interface TextSearch {
  readonly kind: 'text';
  readonly texts: readonly TextSource[];
}

export interface TextSource {
  readonly index: string;
  readonly textOf: (issue: IssueRecord) => string | null;
}

/** The issue itself, by key or id. */
export interface IssueSearch {
  readonly kind: 'issue';
}

/** What another saved query finds. */
export interface FilterSearch {
  readonly kind: 'filter';
}

export type FieldSearch = KeyedSearch | RangeSearch | TextSearch | IssueSearch | FilterSearch;

export interface FieldSort {
  /** Null: the issue has no value; such issues come last when ascending and first when descending. */
  readonly keyOf: (issue: IssueRecord, directory: Directory) => number | string | null;
  /** The order of `ORDER BY field` without a direction. */
  readonly direction: 'asc' | 'desc';
}

/** One field as JQL knows it. */
export interface JqlField {
  /** Jira's field id: `status`, `customfield_10016`. */
  readonly id: string;
  /** Names that a query may use, without regard to case; the first is the one that Jira suggests. */
  readonly names: readonly string[];
  readonly displayName: string;
  /** `cf[10016]`; null for a system field. */
  readonly cfid: string | null;
  readonly operators: readonly Operator[];
  /** Whether Jira remembers earlier values: `was` and `changed`. */
  readonly hasHistory: boolean;
  readonly dataType: DataType;
  /** Whether Jira offers values while typing. */
  readonly hasSuggestions: boolean;
  readonly search: FieldSearch;
  readonly sort: FieldSort | null;
}

const EQUALITY: readonly Operator[] = ['=', '!=', 'in', 'not in'];
const RELATIONAL: readonly Operator[] = ['>', '>=', '<', '<='];
const EMPTY: readonly Operator[] = ['is', 'is not'];

/** Jira's classes of operators. */
export const OPERATOR_CLASSES = {
  equality: EQUALITY,
  equalityWithEmpty: [...EQUALITY, ...EMPTY],
  relational: [...EQUALITY, ...RELATIONAL],
  relationalWithEmpty: [...EQUALITY, ...EMPTY, ...RELATIONAL],
  text: ['~', '!~', ...EMPTY],
  allText: ['~'],
} as const satisfies Record<string, readonly Operator[]>;

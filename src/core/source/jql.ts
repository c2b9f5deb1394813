import { topLevelWords } from './jql-words';

/** A value of a clause. Numbers are written as they are, everything else is quoted. */
export type JqlValue = string | number;

/** A half-open range; a bound that is null does not restrict. */
export interface JqlRange {
  readonly from: JqlValue | null;
  readonly before: JqlValue | null;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/**
 * A text as a JQL string: always in double quotes, so that reserved words and characters mean nothing. Control characters
 * become `\uXXXX`, because JQL refuses them in a string.
 *
 * @see https://support.atlassian.com/jira-software-cloud/docs/jql-reserved-characters/
 */
export function quote(text: string): string {
  return `"${text.replace(/["\\\u0000-\u001f\u007f]/g, (char) => ESCAPES[char] ?? unicodeEscape(char))}"`;
}

function unicodeEscape(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/**
 * A field as a clause begins with it. `name` is one of the field's clause names: `cf[10016]` and plain names stay as they
 * are, others (`Story Points`, reserved words) are quoted.
 */
export function fieldName(name: string): string {
  return /^cf\[\d+\]$/.test(name) || PLAIN_NAMES.has(name.toLowerCase()) ? name : quote(name);
}

/**
 * System fields that are written without quotes for the reader's sake. Quoting any other is always right.
 */
const PLAIN_NAMES: ReadonlySet<string> = new Set(
  (
    'affectedVersion assignee category component created creator description due duedate environment filter fixVersion id ' +
    'issue issuekey issuetype key labels lastViewed level originalEstimate parent priority project remainingEstimate reporter ' +
    'resolution resolved resolutiondate sprint status statusCategory statusCategoryChangedDate summary timeestimate ' +
    'timeoriginalestimate timespent type updated votes watchers watches workratio'
  )
    .toLowerCase()
    .split(' '),
);

function writeValue(value: JqlValue): string {
  return typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : quote(String(value));
}

export function equalsClause(field: string, value: JqlValue): string {
  return `${fieldName(field)} = ${writeValue(value)}`;
}

/** @throws {RangeError} without a value: JQL has no empty list. */
export function inClause(field: string, values: readonly JqlValue[]): string {
  return `${fieldName(field)} in ${writeList(values)}`;
}

/**
 * Items without any value are left out as well.
 *
 * @throws {RangeError} without a value: JQL has no empty list.
 */
export function notInClause(field: string, values: readonly JqlValue[]): string {
  return `${fieldName(field)} not in ${writeList(values)}`;
}

function writeList(values: readonly JqlValue[]): string {
  if (values.length === 0) throw new RangeError('a JQL list needs a value');
  return `(${values.map(writeValue).join(', ')})`;
}

export function isEmptyClause(field: string): string {
  return `${fieldName(field)} is EMPTY`;
}

function isNotEmptyClause(field: string): string {
  return `${fieldName(field)} is not EMPTY`;
}

/**
 * Dates as `2026-11-21` or `2026-11-21 14:30`, read in the zone of the viewer's profile. Without any bound: the items
 * that have a value.
 */
export function rangeClause(field: string, range: JqlRange): string {
  const bounds = [
    range.from === null ? null : `${fieldName(field)} >= ${writeValue(range.from)}`,
    range.before === null ? null : `${fieldName(field)} < ${writeValue(range.before)}`,
  ].filter((bound) => bound !== null);
  return bounds.length === 0 ? isNotEmptyClause(field) : bounds.join(' AND ');
}

/** The items whose field ever held the value. */
export function wasClause(field: string, value: JqlValue): string {
  return `${fieldName(field)} was ${writeValue(value)}`;
}

/**
 * The items whose field held the value at some moment between the bounds, both included; one moment when they are the same.
 *
 * @see https://support.atlassian.com/jira-software-cloud/docs/jql-operators/#WAS (read 2026-11-21)
 */
export function wasDuringClause(
  field: string,
  value: JqlValue,
  { from, to }: { readonly from: string; readonly to: string },
): string {
  return `${wasClause(field, value)} DURING (${quote(from)}, ${quote(to)})`;
}

/** Numbers from and to the bounds, both included; a bound that is null does not restrict. */
export function betweenClause(
  field: string,
  { from, to }: { readonly from: number | null; readonly to: number | null },
): string {
  return and(
    from === null ? '' : `${fieldName(field)} >= ${writeValue(from)}`,
    to === null ? '' : `${fieldName(field)} <= ${writeValue(to)}`,
  );
}

/** Characters that mean something to Jira's word search, wherever they stand. */
const SEARCH_CHARACTERS = /[-+&|!(){}[\]^~*?\\:"]/g;

/**
 * All words of a text occur in the field. What Jira's word search would take for an operator is escaped.
 *
 * @see https://support.atlassian.com/jira-software-cloud/docs/search-for-issues-using-the-text-field/ (read 2026-08-22)
 */
export function containsClause(field: string, text: string): string {
  return `${fieldName(field)} ~ ${quote(text.replace(SEARCH_CHARACTERS, '\\$&'))}`;
}

/** The items where the field holds whoever sends the query. */
export function currentUserClause(field: string): string {
  return `${fieldName(field)} = currentUser()`;
}

/** Blank clauses restrict nothing and are left out; of blank clauses alone the result is blank. */
export function and(...clauses: readonly string[]): string {
  const restricting = clauses.map((clause) => clause.trim()).filter((clause) => clause !== '');
  if (restricting.length === 1) return restricting.join('');
  return restricting.map((clause) => (hasTopLevelOr(clause) ? `(${clause})` : clause)).join(' AND ');
}

/**
 * A blank clause matches everything, and so does the result then.
 *
 * @throws {RangeError} without a clause: nothing matches an empty choice, which JQL cannot say.
 */
export function or(...clauses: readonly string[]): string {
  if (clauses.length === 0) throw new RangeError('a JQL choice needs a clause');
  const trimmed = clauses.map((clause) => clause.trim());
  return trimmed.includes('') ? '' : trimmed.join(' OR ');
}

function hasTopLevelOr(clause: string): boolean {
  return topLevelWords(clause).some(({ text }) => /^(?:or|\|\|?)$/i.test(text));
}

export interface SplitJql {
  /** What restricts; blank when nothing does. */
  readonly where: string;
  /** From `ORDER BY` on; blank when there is none. */
  readonly orderBy: string;
}

/** Cuts a JQL text before its `ORDER BY`, never inside quotes or parentheses. */
export function splitOrderBy(jql: string): SplitJql {
  const words = topLevelWords(jql);
  const order = words.find(
    ({ text, end }, index) =>
      text.toLowerCase() === 'order' &&
      words[index + 1]?.text.toLowerCase() === 'by' &&
      jql.slice(end, words[index + 1]?.start).trim() === '',
  );
  if (order === undefined) return { where: jql.trim(), orderBy: '' };
  return { where: jql.slice(0, order.start).trim(), orderBy: jql.slice(order.start).trim() };
}

import type { IssueRecord, SiteData, UserRecord } from '../model';
import { fieldReference, functionReference, RESERVED_WORD_LIST, type JqlReference } from './autocomplete';
import type { Bitset } from './bitset';
import { compileClause, type Compiled } from './compile';
import type { CompileContext } from './compile-context';
import { Directory } from './directory';
import type { JqlField } from './fields/field';
import { FieldList } from './fields/field-list';
import { HistoryIndex } from './history/history-index';
import { IssueTable } from './issue-table';
import { RowOrders, type SortStep } from './order-rows';
import type { JqlQuery } from './query';
import { createQueryReader } from './query-reader';
import { readOrder } from './read-order';
import { structureOf, type JqlStructure } from './structure';
import { visibleRows } from './visible-rows';

export type Validation = 'strict' | 'warn' | 'none';

export interface SearchInput {
  readonly jql: string;
  /** Null: not logged in, which shows nothing. */
  readonly viewer: UserRecord | null;
  readonly now: number;
  /**
   * `strict`, the default: an unknown field, value or function fails the search. `warn`: it becomes a warning and its
   * clause finds nothing; `none`: the same without the warning. A query that cannot be read always fails.
   */
  readonly validation?: Validation;
}

export interface Failure {
  readonly ok: false;
  readonly errors: readonly string[];
}

export type SearchAnswer =
  | { readonly ok: true; readonly issues: readonly IssueRecord[]; readonly warnings: readonly string[] }
  | Failure;

/** Found issues that are read only where they are looked at. */
export interface FoundIssues {
  readonly length: number;
  readonly slice: (start: number, end: number) => readonly IssueRecord[];
}

export type FindAnswer = { readonly ok: true; readonly issues: FoundIssues } | Failure;

export type CountAnswer =
  { readonly ok: true; readonly count: number; readonly warnings: readonly string[] } | Failure;

/** One entry of the answer to `POST /jql/parse`. */
export interface ParsedJql {
  readonly query: string;
  readonly structure?: JqlStructure;
  readonly errors?: readonly string[];
}

export interface JqlEngine {
  /** Issues that the query finds and the viewer may see, in order; without ORDER BY, the newest first. */
  search(input: SearchInput): SearchAnswer;
  /** The same, page by page. */
  find(input: SearchInput): FindAnswer;
  /** How many issues `search` would find. */
  count(input: SearchInput): CountAnswer;
  /** What the query says, and its faults; a strict answer with faults leaves out what it says. */
  parse(jql: string, viewer: UserRecord | null, validation: Validation): ParsedJql;
  /** Whether the query restricts the search at all; one that cannot be read counts as bounded, its fault is told first. */
  isBounded(jql: string): boolean;
  autocomplete(): JqlReference;
  /** The fields that a name means; several custom fields may share one. */
  fieldsCalled(name: string): readonly JqlField[];
  /** Builds the indexes that most queries need, so that the first of them does not wait. */
  prepare(): void;
  /** By key, in any case, or by id, whoever may see it. */
  issue(keyOrId: string): IssueRecord | undefined;
  /** Takes a changed or a new issue. */
  update(issue: IssueRecord): void;
}

type Found =
  | {
      readonly ok: true;
      readonly rows: Bitset;
      readonly steps: readonly SortStep[];
      readonly warnings: readonly string[];
    }
  | Failure;

interface Prepared {
  readonly where: Compiled | null;
  readonly steps: readonly SortStep[];
  readonly errors: readonly string[];
}

/** One for each field that charts and filters mostly ask for. */
const USUAL_QUERIES: readonly string[] = [
  ...['project', 'issuetype', 'status', 'priority', 'resolution', 'assignee', 'reporter'],
  ...['labels', 'component', 'fixVersion', 'created', 'updated', 'resolved', 'due'],
]
  .map((field) => `${field} is not EMPTY`)
  .concat('statusCategory = Done');

/** JQL over the issues of one site. Only issues change after this, through `update`; filters are read anew each time. */
export const createJqlEngine = (data: SiteData): JqlEngine => {
  const directory = new Directory(data);
  const table = new IssueTable(data.issues);
  const fields = new FieldList(data);
  const histories = new HistoryIndex(table, directory);
  const orders = new RowOrders(table, directory);
  const read = createQueryReader();

  const contextOf = (viewer: UserRecord | null, now: number): CompileContext => ({
    directory,
    table,
    fields,
    histories,
    read,
    viewer,
    now,
    zone: viewer?.timeZone ?? 'UTC',
    projects: directory.browsableProjects(viewer),
    openFilters: [],
  });

  const prepare = (query: JqlQuery, context: CompileContext): Prepared => {
    const where = query.where === null ? null : compileClause(query.where, context);
    const { steps, errors } = readOrder(query.orderBy, fields);
    return { where, steps, errors: [...new Set([...(where?.errors ?? []), ...errors])] };
  };

  const findRows = ({ jql, viewer, now, validation = 'strict' }: SearchInput): Found => {
    const parsed = read(jql);
    if (!parsed.ok) return { ok: false, errors: parsed.errors };
    const context = contextOf(viewer, now);
    const { where, steps, errors } = prepare(parsed.query, context);
    if (validation === 'strict' && errors.length > 0) return { ok: false, errors };
    const visible = visibleRows(context);
    return {
      ok: true,
      rows: where === null ? visible : where.evaluate().and(visible),
      steps,
      warnings: validation === 'warn' ? errors : [],
    };
  };

  return {
    search: (input) => {
      const found = findRows(input);
      if (!found.ok) return found;
      const issues = orders.sort(found.rows, found.steps).map((row) => table.at(row));
      return { ok: true, issues, warnings: found.warnings };
    },
    find: (input) => {
      const found = findRows(input);
      if (!found.ok) return found;
      const rows = orders.sort(found.rows, found.steps);
      const slice: FoundIssues['slice'] = (start, end) => rows.slice(start, end).map((row) => table.at(row));
      return { ok: true, issues: { length: rows.length, slice } };
    },
    count: (input) => {
      const found = findRows(input);
      return found.ok ? { ok: true, count: found.rows.count(), warnings: found.warnings } : found;
    },
    parse: (jql, viewer, validation) => {
      const parsed = read(jql);
      if (!parsed.ok) return { query: jql, errors: parsed.errors };
      const structure = structureOf(parsed.query);
      if (validation === 'none') return { query: jql, structure };
      // No fault depends on the moment, so any will do.
      const { errors } = prepare(parsed.query, contextOf(viewer, 0));
      if (errors.length === 0) return { query: jql, structure };
      return validation === 'strict' ? { query: jql, errors } : { query: jql, structure, errors };
    },
    isBounded: (jql) => {
      const parsed = read(jql);
      return !parsed.ok || parsed.query.where !== null;
    },
    fieldsCalled: (name) => fields.find(name),
    autocomplete: () => ({
      visibleFieldNames: fields.fields.map(fieldReference),
      visibleFunctionNames: functionReference(),
      jqlReservedWords: RESERVED_WORD_LIST,
    }),
    prepare: () => {
      for (const jql of USUAL_QUERIES) findRows({ jql, viewer: null, now: 0 });
    },
    issue: (keyOrId) => table.find(keyOrId),
    update: (issue) => table.update(issue),
  };
};

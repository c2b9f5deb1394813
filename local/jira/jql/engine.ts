import { canSeeSecurityLevel } from '../permissions';
import type { IssueRecord, SiteData, UserRecord } from '../model';
import { fieldReference, functionReference, RESERVED_WORD_LIST, type JqlReference } from './autocomplete';
import type { Bitset } from './bitset';
import { compileClause, type Compiled, type CompileContext } from './compile';
import { Directory } from './directory';
import { FieldList } from './fields/field-list';
import { IssueTable } from './issue-table';
import { messages } from './messages';
import { RowOrders, type SortStep } from './order-rows';
import type { JqlQuery, OrderItem } from './query';
import { readQuery } from './read-query';
import { structureOf, type JqlStructure } from './structure';

export type Validation = 'strict' | 'warn' | 'none';

export interface SearchInput {
  readonly jql: string;
  /** Null: not logged in, which shows nothing. */
  readonly viewer: UserRecord | null;
  readonly now: number;
  /**
   * `strict`, the default: an unknown field, value or function fails the search. `warn`: it becomes a warning and its clause
   * finds nothing; `none`: the same without the warning. A query that cannot be read always fails.
   */
  readonly validation?: Validation;
}

export type Failure = { readonly ok: false; readonly errors: readonly string[] };

export type SearchAnswer =
  | { readonly ok: true; readonly issues: readonly IssueRecord[]; readonly warnings: readonly string[] }
  | Failure;

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
  /** How many issues `search` would find. */
  count(input: SearchInput): CountAnswer;
  parse(jql: string, viewer: UserRecord | null, validation: Validation): ParsedJql;
  /** Whether the query restricts the search at all; one that cannot be read counts as bounded, its fault is told first. */
  isBounded(jql: string): boolean;
  autocomplete(): JqlReference;
  /** Takes a changed or a new issue. */
  update(issue: IssueRecord): void;
}

/** @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-search/ (read 2026-11) */
const MAX_SORTS = 7;

interface Prepared {
  readonly query: JqlQuery;
  readonly where: Compiled | null;
  readonly steps: readonly SortStep[];
  readonly errors: readonly string[];
}

/** JQL over the issues of one site. Only issues change after this, through `update`; filters are read anew each time. */
export const createJqlEngine = (data: SiteData): JqlEngine => {
  const directory = new Directory(data);
  const table = new IssueTable(data.issues);
  const fields = new FieldList(data);
  const orders = new RowOrders(table, directory);

  const prepare = (query: JqlQuery, viewer: UserRecord | null, now: number): Prepared => {
    const context: CompileContext = {
      directory,
      table,
      fields,
      viewer,
      now,
      zone: viewer?.timeZone ?? 'UTC',
      projects: directory.browsableProjects(viewer),
      openFilters: [],
    };
    const where = query.where === null ? null : compileClause(query.where, context);
    const sorting = readOrder(query.orderBy, fields);
    return { query, where, steps: sorting.steps, errors: [...(where?.errors ?? []), ...sorting.errors] };
  };

  const visible = (viewer: UserRecord | null): Bitset => {
    const browsable = directory.browsableProjects(viewer).map(({ id }) => id);
    const levels = table.posting('level', ({ securityLevelId }) =>
      securityLevelId === null ? [] : [securityLevelId],
    );
    const hidden = [...levels.keys()].filter((id) => !canSeeSecurityLevel(id, viewer, data));
    return table
      .posting('project', ({ projectId }) => [projectId])
      .rowsOf(browsable, table.size)
      .minus(levels.rowsOf(hidden, table.size));
  };

  const find = (
    input: SearchInput,
  ): Failure | { ok: true; rows: Bitset; steps: readonly SortStep[]; warnings: readonly string[] } => {
    const read = readQuery(input.jql);
    if (!read.ok) return { ok: false, errors: read.errors };
    const prepared = prepare(read.query, input.viewer, input.now);
    const errors = [...new Set(prepared.errors)];
    const validation = input.validation ?? 'strict';
    if (validation === 'strict' && errors.length > 0) return { ok: false, errors };
    const seen = visible(input.viewer);
    return {
      ok: true,
      rows: prepared.where === null ? seen : prepared.where.evaluate().and(seen),
      steps: prepared.steps,
      warnings: validation === 'warn' ? errors : [],
    };
  };

  return {
    search: (input) => {
      const found = find(input);
      if (!found.ok) return found;
      const issues = orders.sort(found.rows, found.steps).map((row) => table.at(row));
      return { ok: true, issues, warnings: found.warnings };
    },
    count: (input) => {
      const found = find(input);
      return found.ok ? { ok: true, count: found.rows.count(), warnings: found.warnings } : found;
    },
    parse: (jql, viewer, validation) => {
      const read = readQuery(jql);
      if (!read.ok) return { query: jql, errors: read.errors };
      const structure = structureOf(read.query);
      if (validation === 'none') return { query: jql, structure };
      const errors = [...new Set(prepare(read.query, viewer, 0).errors)];
      if (errors.length === 0) return { query: jql, structure };
      return validation === 'strict' ? { query: jql, errors } : { query: jql, structure, errors };
    },
    isBounded: (jql) => {
      const read = readQuery(jql);
      return !read.ok || read.query.where !== null;
    },
    autocomplete: () => ({
      visibleFieldNames: fields.fields.map(fieldReference),
      visibleFunctionNames: functionReference(),
      jqlReservedWords: RESERVED_WORD_LIST,
    }),
    update: (issue) => table.update(issue),
  };
};

/** Jira Cloud does not say how it orders a search without ORDER BY; here the newest come first. */
const DEFAULT_ORDER: SortStep = { name: 'created', keyOf: (issue) => issue.createdAt, direction: 'desc' };

const readOrder = (
  items: readonly OrderItem[],
  fields: FieldList,
): { readonly steps: readonly SortStep[]; readonly errors: readonly string[] } => {
  if (items.length === 0) return { steps: [DEFAULT_ORDER], errors: [] };
  const steps: SortStep[] = [];
  const errors: string[] = items.length > MAX_SORTS ? [messages.tooManySorts(MAX_SORTS)] : [];
  for (const { field, direction } of items) {
    const known = field.property === null ? fields.find(field.name)[0] : undefined;
    const sort = known?.sort ?? null;
    if (known === undefined || sort === null) errors.push(messages.noSort(field.name));
    else steps.push({ name: known.id, keyOf: sort.keyOf, direction: direction ?? sort.direction });
  }
  return { steps, errors };
};

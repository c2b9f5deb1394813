import { agileIssueBean } from '../beans/agile-issue-bean';
import { fieldNames, fieldSchemas } from '../beans/expanded-fields';
import { selectFields } from '../beans/field-selection';
import type { IssueRecord } from '../model';
import { badRequest, notEmulated, notFound, ok } from '../rest/answer';
import type { Answer, Call, Endpoint, InputKind, Scopes } from '../rest/endpoint';
import { pageBounds } from '../rest/page';
import { backlogClause, boardClause, narrow, sprintClause } from './board-jql';
import { BOARD_UNKNOWN, findVisibleBoard, findVisibleSprint, SPRINT_UNKNOWN } from './find-board';
import { findUnsupportedExpand } from './issue-expand';
import { readPage } from './search-pages';

const BOARD_ISSUES: Scopes = {
  classic: [],
  granular: ['read:board-scope:jira-software', 'read:issue-details:jira'],
};
const SPRINT_ISSUES: Scopes = {
  classic: [],
  granular: ['read:sprint:jira-software', 'read:issue-details:jira', 'read:jql:jira'],
};

const MOST_ON_A_PAGE = 5000;
const MOST_RECONCILED = 50;
const STANDARD_PAGE = 50;
const OLD_PAGE = { standard: STANDARD_PAGE, maximum: 100 } as const;

type Clause =
  { readonly ok: true; readonly clause: string | null } | { readonly ok: false; readonly answer: Answer };

interface IssueList {
  /** Below `/rest/software/1.0` and, deprecated, `/rest/agile/1.0`. */
  readonly path: string;
  readonly scopes: Scopes;
  /** Whether Jira counts the list too. */
  readonly isCounted: boolean;
  readonly clauseOf: (call: Call) => Clause;
}

const found = (clause: string | null): Clause => ({ ok: true, clause });
const missing = (message: string): Clause => ({ ok: false, answer: notFound(message) });

const LISTS: readonly IssueList[] = [
  {
    path: 'board/{boardId}/issue',
    scopes: BOARD_ISSUES,
    isCounted: true,
    clauseOf: (call) => {
      const board = findVisibleBoard(call, call.params['boardId']);
      return board === null ? missing(BOARD_UNKNOWN) : found(boardClause(call.site, board));
    },
  },
  {
    path: 'board/{boardId}/backlog',
    scopes: BOARD_ISSUES,
    isCounted: true,
    clauseOf: (call) => {
      const board = findVisibleBoard(call, call.params['boardId']);
      return board === null ? missing(BOARD_UNKNOWN) : found(backlogClause(call.site, board));
    },
  },
  {
    path: 'board/{boardId}/sprint/{sprintId}/issue',
    scopes: SPRINT_ISSUES,
    isCounted: false,
    clauseOf: (call) => {
      const board = findVisibleBoard(call, call.params['boardId']);
      if (board === null) return missing(BOARD_UNKNOWN);
      const sprint = findVisibleSprint(call, call.params['sprintId']);
      if (sprint === null) return missing(SPRINT_UNKNOWN);
      const inSprint = sprintClause(call.site, sprint);
      return found(inSprint === null ? null : `${boardClause(call.site, board)} AND ${inSprint}`);
    },
  },
  {
    path: 'sprint/{sprintId}/issue',
    scopes: SPRINT_ISSUES,
    isCounted: false,
    clauseOf: (call) => {
      const sprint = findVisibleSprint(call, call.params['sprintId']);
      return sprint === null ? missing(SPRINT_UNKNOWN) : found(sprintClause(call.site, sprint));
    },
  },
];

const QUERY: Readonly<Record<string, InputKind>> = {
  maxResults: 'integer',
  jql: 'text',
  fields: 'list',
  expand: 'list',
};

/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-board/ (read 2026-11) */
export const boardIssueEndpoints: readonly Endpoint[] = LISTS.flatMap(
  ({ path, scopes, isCounted, clauseOf }): readonly Endpoint[] => [
    {
      method: 'GET',
      path: `/rest/software/1.0/${path}`,
      scopes,
      query: { ...QUERY, nextPageToken: 'text', reconcileIssues: 'list' },
      notEmulated: ['validateQuery'],
      handle: (call) => withClause(call, clauseOf, listByToken),
    },
    ...(isCounted
      ? [
          {
            method: 'GET' as const,
            path: `/rest/software/1.0/${path}/approximate-count`,
            scopes,
            query: { jql: 'text' as const },
            handle: (call: Call) => withClause(call, clauseOf, count),
          },
        ]
      : []),
    {
      method: 'GET',
      path: `/rest/agile/1.0/${path}`,
      scopes,
      query: { ...QUERY, startAt: 'integer' },
      notEmulated: ['validateQuery'],
      handle: (call) => withClause(call, clauseOf, listByStart),
    },
  ],
);

/** `jql` is null where nothing can be found: the site has no sprints. */
type Handler = (call: Call, jql: string | null) => Answer;

function withClause(call: Call, clauseOf: IssueList['clauseOf'], handle: Handler): Answer {
  const unsupported = findUnsupportedExpand(call.inputs.list('expand'));
  if (unsupported !== null) return notEmulated(`the expansion '${unsupported}' of a list of issues`);
  const known = clauseOf(call);
  if (!known.ok) return known.answer;
  return handle(call, known.clause === null ? null : narrow(known.clause, call.inputs.text('jql')));
}

function listByToken(call: Call, jql: string | null): Answer {
  const { inputs } = call;
  if (inputs.list('reconcileIssues').length > MOST_RECONCILED) {
    return badRequest(`The number of issues to reconcile must not exceed ${MOST_RECONCILED}.`);
  }
  if (jql === null) return ok({ ...issuesPart(call, []), isLast: true });
  const page = readPage(call, {
    jql,
    token: inputs.text('nextPageToken'),
    maxResults: Math.min(MOST_ON_A_PAGE, Math.max(1, inputs.integer('maxResults', STANDARD_PAGE))),
  });
  if (!page.ok) return badRequest(...page.errors);
  return ok(
    {
      ...issuesPart(call, page.issues),
      ...(page.nextPageToken === null ? {} : { nextPageToken: page.nextPageToken }),
      isLast: page.nextPageToken === null,
    },
    page.issues.length,
  );
}

function listByStart(call: Call, jql: string | null): Answer {
  const { site, viewer, now } = call;
  const { startAt, maxResults } = pageBounds(call, OLD_PAGE);
  const answer = jql === null ? NOTHING : site.jql.find({ jql, viewer, now });
  if (!answer.ok) return badRequest(...answer.errors);
  const issues = answer.issues.slice(startAt, startAt + maxResults);
  return ok(
    {
      expand: 'schema,names',
      ...{ startAt, maxResults, total: answer.issues.length },
      ...issuesPart(call, issues),
    },
    issues.length,
  );
}

const NOTHING = { ok: true, issues: [] as readonly IssueRecord[] } as const;

function count({ site, viewer, now }: Call, jql: string | null): Answer {
  if (jql === null) return ok({ count: 0 });
  const counted = site.jql.count({ jql, viewer, now });
  return counted.ok ? ok({ count: counted.count }) : badRequest(...counted.errors);
}

function issuesPart(call: Call, issues: readonly IssueRecord[]): Readonly<Record<string, unknown>> {
  const { site, viewer, inputs } = call;
  const expand = inputs.list('expand');
  const asked = inputs.list('fields');
  const selection = { ...selectFields(site, asked, '*navigable'), isIdOnly: false };
  return {
    issues: issues.map((issue) =>
      agileIssueBean(issue, { site, viewer }, { selection, expand, fields: asked }),
    ),
    ...(expand.includes('names') ? { names: fieldNames(site, selection) } : {}),
    ...(expand.includes('schema') ? { schema: fieldSchemas(site, selection) } : {}),
  };
}

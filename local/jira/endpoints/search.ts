import { fieldNames, fieldSchemas } from '../beans/expanded-fields';
import { selectFields } from '../beans/field-selection';
import { issueBean } from '../beans/issue-bean';
import { badRequest, failure, notEmulated, ok } from '../rest/answer';
import type { Answer, Call, Endpoint, InputKind } from '../rest/endpoint';
import { findUnsupportedExpand } from './issue-expand';
import { readPage } from './search-pages';
import { UNBOUNDED } from './unbounded';

const ISSUE_SEARCH = {
  classic: ['read:jira-work'],
  granular: [
    'read:issue-details:jira',
    'read:field.default-value:jira',
    'read:field.option:jira',
    'read:field:jira',
    'read:group:jira',
  ],
} as const;

const ISSUE_SEARCH_GET = {
  classic: ['read:jira-work'],
  granular: [
    'read:issue-details:jira',
    'read:audit-log:jira',
    'read:avatar:jira',
    'read:field-configuration:jira',
    'read:issue-meta:jira',
  ],
} as const;

/** Issues of a page: with ids or keys alone, and with other fields. @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-search/ (read 2026-08-22; the second is observed) */
const PAGE = { standard: 50, idsOnly: 5000, withFields: 100 } as const;
const MAX_RECONCILED = 50;

const SEARCH_INPUTS: Readonly<Record<string, InputKind>> = {
  jql: 'text',
  nextPageToken: 'text',
  maxResults: 'integer',
  fields: 'list',
  fieldsByKeys: 'flag',
  reconcileIssues: 'list',
};

const REMOVED =
  'The requested API has been removed. Please migrate to the /rest/api/3/search/jql API. A full migration guideline is available at https://developer.atlassian.com/changelog/#CHANGE-2046';

export const searchEndpoints: readonly Endpoint[] = [
  {
    method: 'GET',
    path: '/rest/api/3/search/jql',
    scopes: ISSUE_SEARCH_GET,
    query: { ...SEARCH_INPUTS, expand: 'list', failFast: 'flag' },
    notEmulated: ['properties'],
    handle: search,
  },
  {
    method: 'POST',
    path: '/rest/api/3/search/jql',
    scopes: ISSUE_SEARCH,
    body: { ...SEARCH_INPUTS, expand: 'text' },
    notEmulated: ['properties'],
    handle: search,
  },
  {
    method: 'POST',
    path: '/rest/api/3/search/approximate-count',
    scopes: ISSUE_SEARCH,
    body: { jql: 'text' },
    burstPerSecond: 150,
    handle: count,
  },
  {
    method: 'GET',
    path: '/rest/api/3/search',
    scopes: ISSUE_SEARCH_GET,
    handle: () => failure(410, REMOVED),
  },
  {
    method: 'POST',
    path: '/rest/api/3/search',
    scopes: ISSUE_SEARCH,
    body: 'any',
    handle: () => failure(410, REMOVED),
  },
];

function search(call: Call): Answer {
  const { site, viewer, inputs } = call;
  const expand = expandNames(inputs.list('expand'), inputs.text('expand'));
  const unsupported = findUnsupportedExpand(expand);
  if (unsupported !== null) return notEmulated(`the expansion '${unsupported}' of a search`);
  if (inputs.list('reconcileIssues').length > MAX_RECONCILED) {
    return badRequest(`The number of issues to reconcile must not exceed ${MAX_RECONCILED}.`);
  }
  const selection = selectFields(site, inputs.list('fields'), 'id');
  const isSmall = selection.isIdOrKeyOnly && !expand.includes('changelog');
  const page = readPage(call, {
    jql: inputs.text('jql') ?? '',
    token: inputs.text('nextPageToken'),
    maxResults: Math.min(
      isSmall ? PAGE.idsOnly : PAGE.withFields,
      Math.max(1, inputs.integer('maxResults', PAGE.standard)),
    ),
  });
  if (!page.ok) return badRequest(...page.errors);
  const context = { site, viewer };
  return ok(
    {
      issues: page.issues.map((issue) => issueBean(issue, context, { selection, expand })),
      ...(page.nextPageToken === null ? {} : { nextPageToken: page.nextPageToken }),
      isLast: page.nextPageToken === null,
      ...(expand.includes('names') ? { names: fieldNames(site, selection) } : {}),
      ...(expand.includes('schema') ? { schema: fieldSchemas(site, selection) } : {}),
    },
    page.issues.length,
  );
}

/** A parameter may repeat; the property of a body is one text with commas. */
function expandNames(list: readonly string[], text: string | null): readonly string[] {
  return list.length > 0 ? list : (text ?? '').split(',').map((name) => name.trim());
}

function count({ site, viewer, now, inputs }: Call): Answer {
  const jql = inputs.text('jql') ?? '';
  const counted = site.jql.count({ jql, viewer, now });
  if (!counted.ok) return badRequest(...counted.errors);
  if (!site.jql.isBounded(jql)) return badRequest(UNBOUNDED);
  return ok({ count: counted.count });
}

import { badRequest, ok } from '../rest/answer';
import type { Answer, Call, Endpoint } from '../rest/endpoint';

const VALIDATIONS = ['strict', 'warn', 'none'] as const;
/** Queries that Jira parses in one call. */
const MAX_QUERIES = 50;

const REFERENCE_READ = { classic: ['read:jira-work'], granular: ['read:field:jira'] } as const;

export const jqlEndpoints: readonly Endpoint[] = [
  {
    method: 'POST',
    path: '/rest/api/3/jql/parse',
    scopes: {
      classic: ['read:jira-work'],
      granular: ['read:field:jira', 'validate:jql:jira', 'read:jql:jira'],
    },
    query: { validation: 'text' },
    body: { queries: 'list' },
    handle: parseQueries,
  },
  {
    method: 'GET',
    path: '/rest/api/3/jql/autocompletedata',
    scopes: REFERENCE_READ,
    handle: ({ site }) => ok(site.jql.autocomplete()),
  },
];

function parseQueries({ site, viewer, inputs }: Call): Answer {
  const asked = inputs.text('validation') ?? 'strict';
  const validation = VALIDATIONS.find((each) => each === asked);
  if (validation === undefined) {
    return badRequest(
      `The value '${asked}' of the parameter 'validation' must be one of strict, warn, none.`,
    );
  }
  const queries = inputs.list('queries');
  if (queries.length === 0) return badRequest('At least one query must be given.');
  if (queries.length > MAX_QUERIES)
    return badRequest(`At most ${MAX_QUERIES} queries can be parsed at once.`);
  return ok({ queries: queries.map((query) => site.jql.parse(query, viewer, validation)) });
}

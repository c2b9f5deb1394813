import { badRequest, ok } from '../rest/answer';
import type { Answer, Call, Endpoint } from '../rest/endpoint';

const VALIDATIONS = ['strict', 'warn', 'none'] as const;
/** Queries that Jira parses in one call. */
const MAX_QUERIES = 50;

const REFERENCE_READ = { classic: ['read:jira-work'], granular: ['read:field:jira'] } as const;

/** The document only says that there are maxima; these are what the site holds to. */
const MATCHED = { issues: 1000, queries: 50 } as const;

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
  {
    method: 'POST',
    path: '/rest/api/3/jql/match',
    scopes: { classic: ['read:jira-work'], granular: ['read:issue-details:jira'] },
    body: { issueIds: 'list', jqls: 'list' },
    handle: matchIssues,
  },
];

/** An issue that the viewer may not see matches nothing; a query that cannot be read says so and does not fail the others. */
function matchIssues({ site, viewer, now, inputs }: Call): Answer {
  const ids = [...new Set(inputs.list('issueIds').map(Number))];
  const jqls = inputs.list('jqls');
  if (ids.some((id) => !Number.isSafeInteger(id))) return badRequest('An issue ID must be a whole number.');
  if (ids.length > MATCHED.issues) return badRequest(`At most ${MATCHED.issues} issues can be matched.`);
  if (jqls.length > MATCHED.queries) return badRequest(`At most ${MATCHED.queries} queries can be matched.`);
  const matches = jqls.map((jql) => {
    const found = site.jql.search({ jql, viewer, now });
    if (!found.ok) return { matchedIssues: [], errors: found.errors };
    const matching = new Set(found.issues.map(({ id }) => id));
    return { matchedIssues: ids.filter((id) => matching.has(id)), errors: [] };
  });
  return ok({ matches }, ids.length);
}

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

import * as v from 'valibot';
import { parseValue } from '../parse-value';
import { success } from '../result';
import type { JiraCall } from './call';
import { restPath } from './rest';

const schema = v.object({
  queries: v.array(v.object({ query: v.string(), errors: v.optional(v.array(v.string()), []) })),
});

/** The document only says that there is a maximum. */
export const JQLS_PER_PARSE = 50;

/** Jira's own check of JQL texts: by place, what is wrong with each, in the viewer's language; empty when nothing is. */
export function parseJql(jqls: readonly string[]): JiraCall<readonly (readonly string[])[]> {
  return {
    request: {
      method: 'POST',
      path: restPath`/rest/api/3/jql/parse`,
      query: { validation: 'strict' },
      body: { queries: jqls },
    },
    parse: (body) => {
      const answer = parseValue(schema, body, 'jira-unexpected');
      return answer.ok ? success(answer.value.queries.map(({ errors }) => errors)) : answer;
    },
  };
}

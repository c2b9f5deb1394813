import * as v from 'valibot';
import { parseValue } from '../parse-value';
import { success } from '../result';
import type { JiraCall } from './call';
import { restPath } from './rest';

const schema = v.object({
  queries: v.array(v.object({ query: v.string(), errors: v.optional(v.array(v.string()), []) })),
});

/** Jira's own check of a JQL text: what is wrong with it, in the viewer's language; empty when nothing is. */
export function parseJql(jql: string): JiraCall<readonly string[]> {
  return {
    request: {
      method: 'POST',
      path: restPath`/rest/api/3/jql/parse`,
      query: { validation: 'strict' },
      body: { queries: [jql] },
    },
    parse: (body) => {
      const answer = parseValue(schema, body, 'jira-unexpected');
      return answer.ok ? success(answer.value.queries.flatMap(({ errors }) => errors)) : answer;
    },
  };
}

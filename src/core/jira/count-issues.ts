import * as v from 'valibot';
import { parseValue } from '../parse-value';
import { success } from '../result';
import type { JiraCall } from './call';
import { jqlFailure } from './failure';
import { restPath } from './rest';

const schema = v.object({ count: v.pipe(v.number(), v.integer(), v.minValue(0)) });

/** How many issues the JQL finds for the viewer. Jira calls it approximate: recent changes may be missing. */
export function countIssues(jql: string): JiraCall<number> {
  return {
    request: {
      method: 'POST',
      path: restPath`/rest/api/3/search/approximate-count`,
      query: {},
      body: { jql },
    },
    parse: (body) => {
      const answer = parseValue(schema, body, 'jira-unexpected');
      return answer.ok ? success(answer.value.count) : answer;
    },
    failures: { 400: jqlFailure },
  };
}

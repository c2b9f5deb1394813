import * as v from 'valibot';
import { appError } from '../error';
import { parseValue } from '../parse-value';
import { failure, success } from '../result';
import type { JiraCall } from './call';
import { restPath } from './rest';

/** Work items of one question: Jira names no limit, and so many numbers make a body of ten kilobytes. */
export const ISSUES_PER_MATCH = 1000;

const schema = v.object({
  matches: v.array(
    v.object({
      matchedIssues: v.array(v.number()),
      errors: v.optional(v.array(v.string()), []),
    }),
  ),
});

/**
 * Which of these work items each JQL finds, in the order of the JQLs; ids that the viewer may not see are never found. A JQL
 * that Jira cannot read fails with `jql-invalid`.
 *
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-search/#api-rest-api-3-jql-match-post read 2026-11-21
 */
export function matchJql(
  ids: readonly string[],
  jqls: readonly string[],
): JiraCall<readonly (readonly string[])[]> {
  return {
    request: {
      method: 'POST',
      path: restPath`/rest/api/3/jql/match`,
      query: {},
      body: { issueIds: ids.map(Number), jqls },
    },
    parse: (body) => {
      const answer = parseValue(schema, body, 'jira-unexpected');
      if (!answer.ok) return answer;
      const { matches } = answer.value;
      const [message] = matches.flatMap(({ errors }) => errors);
      if (message !== undefined) return failure(appError('jql-invalid', { message }));
      return success(matches.map(({ matchedIssues }) => matchedIssues.map(String)));
    },
  };
}

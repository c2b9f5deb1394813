import * as v from 'valibot';
import { parseValue } from '../parse-value';
import { success } from '../result';
import type { JiraCall } from './call';
import { notFoundFailure } from './failure';
import { restPath } from './rest';

const schema = v.object({ value: v.array(v.union([v.number(), v.string()])) });

/**
 * Ids of the roles that the viewer has in a project. Everybody may ask for their own: who else has a role is told to those who
 * administer the project alone. A project that is missing or hidden fails with `source-not-found`.
 *
 * @see https://developer.atlassian.com/cloud/jira/platform/jira-expressions-type-reference/#user read 2026-11-21
 */
export function listOwnRoles(projectKey: string): JiraCall<ReadonlySet<string>> {
  return {
    request: {
      method: 'POST',
      path: restPath`/rest/api/3/expression/evaluate`,
      query: {},
      body: {
        expression: 'user.getProjectRoles(project).map(role => role.id)',
        context: { project: { key: projectKey } },
      },
    },
    parse: (body) => {
      const answer = parseValue(schema, body, 'jira-unexpected');
      return answer.ok ? success(new Set(answer.value.value.map(String))) : answer;
    },
    failures: { 404: notFoundFailure('project', projectKey) },
  };
}

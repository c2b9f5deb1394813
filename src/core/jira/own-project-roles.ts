import * as v from 'valibot';
import { parseValue } from '../parse-value';
import { success } from '../result';
import type { JiraCall } from './call';
import { notFoundFailure } from './failure';
import type { NamedRole } from './project-roles';
import { restPath } from './rest';

const own = v.object({
  value: v.array(
    v.object({ id: v.pipe(v.union([v.number(), v.string()]), v.transform(Number)), name: v.string() }),
  ),
});

/**
 * The roles that the viewer has in a project. Everybody may ask for their own: who else has a role is told to those who
 * administer the project alone. A project that is missing or hidden fails with `source-not-found`.
 *
 * @see https://developer.atlassian.com/cloud/jira/platform/jira-expressions-type-reference/#user read 2026-11-21
 */
export function listOwnNamedRoles(projectKey: string): JiraCall<readonly NamedRole[]> {
  return {
    request: {
      method: 'POST',
      path: restPath`/rest/api/3/expression/evaluate`,
      query: {},
      body: {
        expression: 'user.getProjectRoles(project).map(role => ({ id: role.id, name: role.name }))',
        context: { project: { key: projectKey } },
      },
    },
    parse: (body) => {
      const answer = parseValue(own, body, 'jira-unexpected');
      return answer.ok ? success(answer.value.value) : answer;
    },
    failures: { 404: notFoundFailure('project', projectKey) },
  };
}

/** Ids of the roles that the viewer has in a project. */
export function listOwnRoles(projectKey: string): JiraCall<ReadonlySet<string>> {
  const call = listOwnNamedRoles(projectKey);
  return {
    ...call,
    parse: (body) => {
      const roles = call.parse(body);
      return roles.ok ? success(new Set(roles.value.map(({ id }) => String(id)))) : roles;
    },
  };
}

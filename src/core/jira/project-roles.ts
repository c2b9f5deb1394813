import * as v from 'valibot';
import { parseValue } from '../parse-value';
import { success } from '../result';
import type { JiraCall } from './call';
import { notFoundFailure } from './failure';
import { restPath } from './rest';

/** A role of the site; who has it is decided in each project. */
export interface NamedRole {
  readonly id: number;
  readonly name: string;
}

const addresses = v.record(v.string(), v.pipe(v.string(), v.regex(/\/role\/\d+$/, 'address of a role')));

/**
 * All roles, by name. Only for those who administer a project; everybody else is told that the project is not there
 * (`source-not-found`).
 *
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-project-roles/ read 2026-11-21
 */
export function listProjectRoles(projectKey: string): JiraCall<readonly NamedRole[]> {
  const notFound = notFoundFailure('project', projectKey);
  return {
    request: { method: 'GET', path: restPath`/rest/api/3/project/${projectKey}/role`, query: {}, body: null },
    parse: (body) => {
      const answer = parseValue(addresses, body, 'jira-unexpected');
      if (!answer.ok) return answer;
      const roles = Object.entries(answer.value).map(([name, address]) => ({
        id: Number(address.slice(address.lastIndexOf('/') + 1)),
        name,
      }));
      return success(roles.sort((a, b) => a.name.localeCompare(b.name)));
    },
    failures: { 401: notFound, 404: notFound },
  };
}

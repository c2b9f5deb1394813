import * as v from 'valibot';
import { parseValue } from '../parse-value';
import { success } from '../result';
import type { JiraCall } from './call';
import { notFoundFailure } from './failure';
import { restPath } from './rest';

const schema = v.object({
  permissions: v.record(v.string(), v.object({ havePermission: v.boolean() })),
});

/** Which of these permissions the viewer has in a project, by Jira's keys, e.g. `BROWSE_PROJECTS`. */
export function heldPermissions(projectId: string, keys: readonly string[]): JiraCall<ReadonlySet<string>> {
  return {
    request: {
      method: 'GET',
      path: restPath`/rest/api/3/mypermissions`,
      query: { projectId, permissions: keys.join(',') },
      body: null,
    },
    parse: (body) => {
      const answer = parseValue(schema, body, 'jira-unexpected');
      if (!answer.ok) return answer;
      const { permissions } = answer.value;
      return success(new Set(keys.filter((key) => permissions[key]?.havePermission === true)));
    },
    failures: { 404: notFoundFailure('project', projectId) },
  };
}

import * as v from 'valibot';
import { parseValue } from '../parse-value';
import { success } from '../result';
import type { JiraCall } from './call';
import { restPath } from './rest';

const schema = v.object({
  permissions: v.record(v.string(), v.object({ havePermission: v.boolean() })),
});

/** Whether the viewer has a global permission, e.g. `ADMINISTER`. */
export function hasPermission(key: string): JiraCall<boolean> {
  return {
    request: {
      method: 'GET',
      path: restPath`/rest/api/3/mypermissions`,
      query: { permissions: key },
      body: null,
    },
    parse: (body) => {
      const answer = parseValue(schema, body, 'jira-unexpected');
      return answer.ok ? success(answer.value.permissions[key]?.havePermission === true) : answer;
    },
  };
}

import * as v from 'valibot';
import { parseValue } from '../parse-value';
import { success } from '../result';
import type { JiraCall } from './call';
import { restPath } from './rest';

const schema = v.object({ accountId: v.string(), displayName: v.string() });

/** The name of an account as the viewer may see it. */
export function readUserName(accountId: string): JiraCall<string> {
  return {
    request: { method: 'GET', path: restPath`/rest/api/3/user`, query: { accountId }, body: null },
    parse: (body) => {
      const answer = parseValue(schema, body, 'jira-unexpected');
      return answer.ok ? success(answer.value.displayName) : answer;
    },
  };
}

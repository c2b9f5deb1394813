import * as v from 'valibot';
import { parseValue } from '../parse-value';
import { success } from '../result';
import type { JiraCall } from './call';
import { restPath } from './rest';

const schema = v.object({
  groups: v.object({ items: v.array(v.object({ groupId: v.nullish(v.string(), null) })) }),
});

/** Ids of the groups that the viewer is in. */
export function listOwnGroups(): JiraCall<ReadonlySet<string>> {
  return {
    request: { method: 'GET', path: restPath`/rest/api/3/myself`, query: { expand: 'groups' }, body: null },
    parse: (body) => {
      const answer = parseValue(schema, body, 'jira-unexpected');
      if (!answer.ok) return answer;
      const ids = answer.value.groups.items.map(({ groupId }) => groupId);
      return success(new Set(ids.filter((id) => id !== null)));
    },
  };
}

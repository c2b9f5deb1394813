import * as v from 'valibot';
import { parseValue } from '../parse-value';
import type { JiraCall } from './call';
import { restPath } from './rest';

export interface FoundGroup {
  readonly groupId: string;
  readonly name: string;
}

const schema = v.object({ groups: v.array(v.object({ groupId: v.string(), name: v.string() })) });
const FOUND_MAX = 50;

/** Groups with this in their name, as far as the viewer may know of them. */
export function findGroups(query: string): JiraCall<{ readonly groups: readonly FoundGroup[] }> {
  return {
    request: {
      method: 'GET',
      path: restPath`/rest/api/3/groups/picker`,
      query: { query: query.trim(), maxResults: FOUND_MAX, caseInsensitive: 'true' },
      body: null,
    },
    parse: (body) => parseValue(schema, body, 'jira-unexpected'),
  };
}

import * as v from 'valibot';
import { parseValue } from '../parse-value';
import { success } from '../result';
import type { JiraCall } from './call';
import type { ListInput, Page } from './page';
import { restPath } from './rest';

const schema = v.object({ accountId: v.string(), displayName: v.string() });

export interface FoundUser {
  readonly accountId: string;
  readonly displayName: string;
}

const foundSchema = v.array(
  v.object({ ...schema.entries, accountType: v.optional(v.string(), 'atlassian') }),
);
const FOUND_MAX = 50;

/** People whose name begins so, as far as the viewer may see them; neither apps nor customers. */
export function findUsers({ query }: Pick<ListInput, 'query'>): JiraCall<Page<FoundUser>> {
  return {
    request: {
      method: 'GET',
      path: restPath`/rest/api/3/user/search`,
      query: { query: query.trim(), maxResults: FOUND_MAX },
      body: null,
    },
    parse: (body) => {
      const answer = parseValue(foundSchema, body, 'jira-unexpected');
      if (!answer.ok) return answer;
      const people = answer.value.filter(({ accountType }) => accountType === 'atlassian');
      return success({
        values: people.map(({ accountId, displayName }) => ({ accountId, displayName })),
        isLast: answer.value.length < FOUND_MAX,
      });
    },
  };
}

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

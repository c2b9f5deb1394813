import * as v from 'valibot';
import type { JiraIssue } from '../field/field';
import { parseValue } from '../parse-value';
import { success } from '../result';
import type { JiraCall } from './call';
import { issueId, issueSchema } from './issue-schema';
import { restPath } from './rest';

/**
 * Most issues of one bulk fetch.
 *
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-bulkfetch-post read 2026-08-22
 */
export const ISSUES_PER_FETCH = 100;

export interface FetchedIssues {
  readonly issues: readonly JiraIssue[];
  /** Jira could not return these now and may do so later. Issues that are gone or hidden are in neither list. */
  readonly failedIds: readonly string[];
}

const schema = v.object({
  issues: v.array(issueSchema),
  issueErrors: v.optional(v.array(v.object({ id: issueId })), []),
});

/** Up to a hundred issues by id, in no promised order. */
export function fetchIssues(ids: readonly string[], fieldIds: readonly string[]): JiraCall<FetchedIssues> {
  return {
    request: {
      method: 'POST',
      path: restPath`/rest/api/3/issue/bulkfetch`,
      query: {},
      body: { issueIdsOrKeys: ids, fields: fieldIds },
    },
    parse: (body) => {
      const answer = parseValue(schema, body, 'jira-unexpected');
      if (!answer.ok) return answer;
      const { issues, issueErrors } = answer.value;
      return success({ issues, failedIds: issueErrors.map(({ id }) => id) });
    },
  };
}

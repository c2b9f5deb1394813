import * as v from 'valibot';
import type { JiraIssue } from '../field/field';
import { parseValue } from '../parse-value';
import { success } from '../result';
import type { JiraCall } from './call';
import { jqlFailure } from './failure';
import { issueSchema } from './issue-schema';
import { restPath } from './rest';

/**
 * Most issues on a page of a search that asks for ids alone.
 *
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-search/ read 2026-08-22
 */
export const IDS_PER_PAGE = 5000;

/** Most issues on a page of a search that asks for fields; not documented, reported by developers and seen on real sites. */
export const ISSUES_PER_PAGE = 100;

export interface SearchInput {
  readonly jql: string;
  /** Empty: the ids alone are asked for, on the larger pages. */
  readonly fieldIds: readonly string[];
  /** Null for the first page. */
  readonly pageToken: string | null;
  /** Fewer issues than the page could hold, for pages that people read. */
  readonly pageSize?: number;
}

export interface SearchPage {
  readonly issues: readonly JiraIssue[];
  /** Null on the last page. */
  readonly nextPageToken: string | null;
}

const pageSchema = v.object({
  issues: v.array(issueSchema),
  nextPageToken: v.nullish(v.string(), null),
  isLast: v.optional(v.boolean()),
});

/** One page of a search. Issues that the viewer may not see are not in it. */
export function searchIssues({ jql, fieldIds, pageToken, pageSize }: SearchInput): JiraCall<SearchPage> {
  const isIdsOnly = fieldIds.length === 0;
  return {
    request: {
      method: 'POST',
      path: restPath`/rest/api/3/search/jql`,
      query: {},
      body: {
        jql,
        fields: isIdsOnly ? ['id'] : fieldIds,
        maxResults: pageSize ?? (isIdsOnly ? IDS_PER_PAGE : ISSUES_PER_PAGE),
        ...(pageToken === null ? {} : { nextPageToken: pageToken }),
      },
    },
    parse: (body) => {
      const page = parseValue(pageSchema, body, 'jira-unexpected');
      if (!page.ok) return page;
      const { issues, nextPageToken, isLast } = page.value;
      return success({ issues, nextPageToken: isLast === true ? null : nextPageToken });
    },
    failures: { 400: jqlFailure },
  };
}

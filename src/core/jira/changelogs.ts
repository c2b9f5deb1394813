import * as v from 'valibot';
import type { FieldChange, PastValue } from '../field/field';
import { textOf } from '../field/raw';
import { parseValue } from '../parse-value';
import { success } from '../result';
import { parseTimestamp } from '../time/timestamp';
import type { JiraCall } from './call';
import { issueId } from './issue-schema';
import { restPath } from './rest';

/**
 * Most changes on a page, over all issues that were asked for.
 *
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-changelog-bulkfetch-post read 2026-11-21
 */
const CHANGES_PER_PAGE = 10_000;

/** Most issues whose changes one request can ask for; the page above says so. */
export const HISTORY_ISSUES_MAX = 1000;

/** Most fields whose changes one request can ask for; the page above says so. */
export const HISTORY_FIELDS_MAX = 10;

export interface ChangelogsInput {
  /** Up to `HISTORY_ISSUES_MAX`. */
  readonly issueIds: readonly string[];
  /** Up to `HISTORY_FIELDS_MAX`. */
  readonly fieldIds: readonly string[];
  /** Null for the first page. */
  readonly pageToken: string | null;
}

export interface ChangelogsPage {
  /** A long history may go over several pages. Issues without a change are not in it. */
  readonly histories: readonly IssueHistory[];
  /** Null on the last page. */
  readonly nextPageToken: string | null;
}

export interface IssueHistory {
  readonly issueId: string;
  readonly changes: readonly FieldChange[];
}

/** A text in the document's schema, a number of epoch milliseconds in its example. */
const moment = v.pipe(
  v.union([v.string(), v.number()]),
  v.transform((raw) => (typeof raw === 'number' ? raw : parseTimestamp(raw))),
  v.number(),
);

/** Real items lack parts that the document requires, so each is read for itself. */
const item = v.record(v.string(), v.unknown());

const schema = v.object({
  issueChangeLogs: v.array(
    v.object({ issueId, changeHistories: v.array(v.object({ created: moment, items: v.array(item) })) }),
  ),
  nextPageToken: v.nullish(v.string(), null),
});

/** What happened to these fields of these issues. */
export function fetchChangelogs({
  issueIds,
  fieldIds,
  pageToken,
}: ChangelogsInput): JiraCall<ChangelogsPage> {
  return {
    request: {
      method: 'POST',
      path: restPath`/rest/api/3/changelog/bulkfetch`,
      query: {},
      body: {
        issueIdsOrKeys: issueIds,
        fieldIds,
        maxResults: CHANGES_PER_PAGE,
        ...(pageToken === null ? {} : { nextPageToken: pageToken }),
      },
    },
    parse: (body) => {
      const answer = parseValue(schema, body, 'jira-unexpected');
      if (!answer.ok) return answer;
      const { issueChangeLogs, nextPageToken } = answer.value;
      return success({
        histories: issueChangeLogs.map(({ issueId: id, changeHistories }) => ({
          issueId: id,
          changes: changeHistories.flatMap(({ created, items }) =>
            items.flatMap((raw) => changeOf(raw, created, fieldIds)),
          ),
        })),
        nextPageToken,
      });
    },
  };
}

/** None for a field that was not asked for: Jira may give the whole entry. */
function changeOf(
  raw: v.InferOutput<typeof item>,
  at: number,
  fieldIds: readonly string[],
): readonly FieldChange[] {
  const fieldId = textOf(raw, 'fieldId') ?? '';
  if (!fieldIds.includes(fieldId)) return [];
  return [{ fieldId, at, from: side(raw, 'from', 'fromString'), to: side(raw, 'to', 'toString') }];
}

/** No value is null, or a blank text. */
function side(raw: unknown, id: string, text: string): PastValue {
  return { id: present(textOf(raw, id)), text: present(textOf(raw, text)) };
}

function present(text: string | null): string | null {
  return text === null || text.trim() === '' ? null : text;
}

import * as v from 'valibot';
import type { AppError } from '../error';
import { parseValue } from '../parse-value';
import { success, type Result } from '../result';
import { parseTimestamp } from '../time/timestamp';
import type { JiraCall } from './call';
import { issueId } from './issue-schema';
import { restPath } from './rest';

/**
 * Most worklogs that one answer holds.
 *
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-worklogs/ read 2026-11-21
 */
const WORKLOGS_PER_PAGE = 5000;

/** Time that somebody logged on a work item. */
export interface Worklog {
  readonly id: string;
  readonly issueId: string;
  /** Null where Jira does not say who it was: the account is gone, or was never known. */
  readonly author: { readonly accountId: string; readonly displayName: string } | null;
  /** When the work began, as its author says (epoch ms). */
  readonly startedAt: number;
  readonly seconds: number;
}

export interface WorklogPage {
  /** The oldest first, from `startAt` on. */
  readonly worklogs: readonly Worklog[];
  readonly startAt: number;
  /** Of all pages together: beyond the page's end there are more. */
  readonly total: number;
}

const worklog = v.pipe(
  v.object({
    id: v.string(),
    issueId,
    author: v.nullish(v.object({ accountId: v.string(), displayName: v.optional(v.string(), '') }), null),
    started: v.pipe(v.string(), v.transform(parseTimestamp), v.number()),
    timeSpentSeconds: v.pipe(v.number(), v.minValue(0)),
  }),
  v.transform(({ id, issueId: of, author, started, timeSpentSeconds }): Worklog => {
    return { id, issueId: of, author, startedAt: started, seconds: timeSpentSeconds };
  }),
);

const pageSchema = v.object({ worklogs: v.array(worklog), startAt: v.number(), total: v.number() });

/** A page of what was logged on a work item, in the time range where one is given: bounds are epoch ms, both exclusive. */
export function listWorklogs(
  issueIdOrKey: string,
  { startAt, startedAfter, startedBefore }: WorklogRange,
): JiraCall<WorklogPage> {
  return {
    request: {
      method: 'GET',
      path: restPath`/rest/api/3/issue/${issueIdOrKey}/worklog`,
      query: {
        startAt,
        maxResults: WORKLOGS_PER_PAGE,
        ...(startedAfter === null ? {} : { startedAfter }),
        ...(startedBefore === null ? {} : { startedBefore }),
      },
      body: null,
    },
    parse: parseWorklogs,
  };
}

export interface WorklogRange {
  readonly startAt: number;
  readonly startedAfter: number | null;
  readonly startedBefore: number | null;
}

/**
 * The value of the field `worklog` as a search gives it: the first twenty of a work item, so `total` says whether
 * `listWorklogs` has to be asked for the others.
 */
export function parseWorklogs(raw: unknown): Result<WorklogPage, AppError> {
  const page = parseValue(pageSchema, raw, 'jira-unexpected');
  return page.ok ? success(page.value) : page;
}

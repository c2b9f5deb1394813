import * as v from 'valibot';
import { appError, type AppError } from '../error';
import { parseValue } from '../parse-value';
import { success, type Result } from '../result';
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
/** Jira says of everybody whether the account is active; where it does not, nobody is taken for gone. */
const bulkSchema = v.object({
  values: v.array(v.object({ ...schema.entries, active: v.optional(v.boolean(), true) })),
});
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
    parse: parseFound,
  };
}

/** As `findUsers`, of those to whom work items of a project can be assigned. */
export function findAssignableUsers(
  projectId: string,
  { query }: Pick<ListInput, 'query'>,
): JiraCall<Page<FoundUser>> {
  return {
    request: {
      method: 'GET',
      path: restPath`/rest/api/3/user/assignable/search`,
      query: { project: projectId, query: query.trim(), maxResults: FOUND_MAX },
      body: null,
    },
    parse: parseFound,
  };
}

function parseFound(body: unknown): Result<Page<FoundUser>, AppError> {
  const answer = parseValue(foundSchema, body, 'jira-unexpected');
  if (!answer.ok) return answer;
  const people = answer.value.filter(({ accountType }) => accountType === 'atlassian');
  return success({
    values: people.map(({ accountId, displayName }) => ({ accountId, displayName })),
    isLast: answer.value.length < FOUND_MAX,
  });
}

/**
 * Whether work items of a project can be assigned to somebody. Whoever may not assign them, nor look for people, is told of
 * nobody; an account that is gone, and a project that is not there, are no different.
 *
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-user-search/#api-rest-api-3-user-assignable-search-get read 2026-11-21
 */
export function isAssignable(projectId: string, accountId: string): JiraCall<boolean> {
  return {
    request: {
      method: 'GET',
      path: restPath`/rest/api/3/user/assignable/search`,
      query: { project: projectId, accountId },
      body: null,
    },
    parse: (body) => {
      const answer = parseValue(foundSchema, body, 'jira-unexpected');
      return answer.ok ? success(answer.value.some((one) => one.accountId === accountId)) : answer;
    },
    failures: { 400: refused, 401: refused, 403: refused, 404: refused },
  };
}

function refused(): AppError {
  return appError('forbidden');
}

/**
 * Most accounts of one question.
 *
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-users/#api-rest-api-3-user-bulk-get read 2026-11-21
 */
export const USERS_PER_QUESTION = 128;

/** The names of up to `USERS_PER_QUESTION` accounts; one that the viewer may not see is left out. */
export function readUserNames(accountIds: readonly string[]): JiraCall<ReadonlyMap<string, string>> {
  return readUsers(
    accountIds,
    (users) => new Map(users.map(({ accountId, displayName }) => [accountId, displayName])),
  );
}

/** Those of up to `USERS_PER_QUESTION` accounts that are there and active, as far as the viewer may see them. */
export function readActiveUsers(accountIds: readonly string[]): JiraCall<ReadonlySet<string>> {
  return readUsers(
    accountIds,
    (users) => new Set(users.flatMap(({ accountId, active }) => (active ? [accountId] : []))),
  );
}

function readUsers<T>(
  accountIds: readonly string[],
  of: (users: v.InferOutput<typeof bulkSchema>['values']) => T,
): JiraCall<T> {
  return {
    request: {
      method: 'GET',
      path: restPath`/rest/api/3/user/bulk`,
      query: { accountId: accountIds, maxResults: USERS_PER_QUESTION },
      body: null,
    },
    parse: (body) => {
      const answer = parseValue(bulkSchema, body, 'jira-unexpected');
      return answer.ok ? success(of(answer.value.values)) : answer;
    },
  };
}

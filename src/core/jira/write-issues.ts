import { appError } from '../error';
import { success } from '../result';
import type { JiraCall } from './call';
import type { FailureRule } from './failure';
import { restPath, type RestRequest } from './rest';

/** All writes to work items. They run as the viewer, so Jira decides who may do what; each may be repeated. */

/** Null: nobody has it. */
export function assignIssue(key: string, accountId: string | null): JiraCall<null> {
  return writing({
    method: 'PUT',
    path: restPath`/rest/api/3/issue/${key}/assignee`,
    query: {},
    body: { accountId },
  });
}

/** Up to fifty, all of them or none; their sub-tasks follow them. */
export function moveToSprint(sprintId: number, keys: readonly string[]): JiraCall<null> {
  return writing({
    method: 'POST',
    path: restPath`/rest/agile/1.0/sprint/${String(sprintId)}/issue`,
    query: {},
    body: { issues: keys },
  });
}

/** Up to fifty, all of them or none, out of every sprint that is not over. */
export function moveToBacklog(keys: readonly string[]): JiraCall<null> {
  return writing({
    method: 'POST',
    path: restPath`/rest/agile/1.0/backlog/issue`,
    query: {},
    body: { issues: keys },
  });
}

export interface VersionsChange {
  /** Ids of versions. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

export function changeFixVersions(key: string, { added, removed }: VersionsChange): JiraCall<null> {
  return writing({
    method: 'PUT',
    path: restPath`/rest/api/3/issue/${key}`,
    query: {},
    body: {
      update: {
        fixVersions: [...added.map((id) => ({ add: { id } })), ...removed.map((id) => ({ remove: { id } }))],
      },
    },
  });
}

function writing(request: RestRequest): JiraCall<null> {
  return { request, parse: () => success(null), failures: { 400: refused, 403: refused, 404: refused } };
}

const refused: FailureRule = (message) => appError('write-refused', { message });

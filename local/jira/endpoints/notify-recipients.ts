import type { IssueRecord, UserRecord } from '../model';
import type { Site } from '../site';
import { mayWithIssue } from './issue-permission';

export type Recipients =
  | { readonly kind: 'found'; readonly accountIds: readonly string[] }
  | { readonly kind: 'refused'; readonly message: string }
  /** What the site knows nothing about. */
  | { readonly kind: 'missing'; readonly what: string };

interface To {
  readonly assignee?: boolean;
  readonly reporter?: boolean;
  readonly watchers?: boolean;
  readonly voters?: boolean;
  readonly users?: readonly { readonly accountId?: string }[];
  readonly groupIds?: readonly string[];
  readonly groups?: unknown;
}

/**
 * Whom a notification about an issue reaches: only people who can see the issue, and never the one who sends it.
 *
 * @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issues/#api-rest-api-3-issue-issueidorkey-notify-post (read 2026-11-21)
 */
export function recipientsOf(
  site: Site,
  bean: unknown,
  { issue, caller }: { readonly issue: IssueRecord; readonly caller: UserRecord },
): Recipients {
  const to = (bean ?? {}) as To;
  if (to.watchers === true || to.voters === true) return missing('watchers and voters as recipients');
  if (Array.isArray(to.groups) && to.groups.length > 0) return missing('groups by name as recipients');
  if (to.assignee === true && issue.assigneeId === null) return refused('The issue has no assignee.');
  const groups = (to.groupIds ?? []).map((id) => site.groups.get(id));
  if (groups.includes(undefined)) return refused('A group of the recipients does not exist.');
  const named = [
    ...(to.assignee === true ? [issue.assigneeId] : []),
    ...(to.reporter === true ? [issue.reporterId] : []),
    ...(to.users ?? []).map(({ accountId }) => accountId ?? ''),
    ...groups.flatMap((group) => group?.memberIds ?? []),
  ];
  const people = [...new Set(named)].map((id) => site.users.get(id ?? ''));
  if (people.includes(undefined)) return refused('A user of the recipients does not exist.');
  const accountIds = people
    .filter((user) => user !== undefined)
    .filter((user) => user.accountId !== caller.accountId)
    .filter((user) => user.active && mayWithIssue(site, 'BROWSE_PROJECTS', { issue, user }))
    .map(({ accountId }) => accountId);
  return accountIds.length === 0
    ? refused('No recipients were defined for notification.')
    : { kind: 'found', accountIds };
}

const refused = (message: string): Recipients => ({ kind: 'refused', message });
const missing = (what: string): Recipients => ({ kind: 'missing', what });

import type { IssueRecord } from '../model';
import { badRequest, forbidden, noContent, notEmulated, notFound } from '../rest/answer';
import type { Answer, Call, Endpoint } from '../rest/endpoint';
import { findVisibleIssue, ISSUE_UNKNOWN } from './find-issue';
import { mayWithIssue } from './issue-permission';

const ISSUE_WRITE = { classic: ['write:jira-work'], granular: ['write:issue:jira'] } as const;

export const issueEditEndpoints: readonly Endpoint[] = [
  {
    method: 'PUT',
    path: '/rest/api/3/issue/{issueIdOrKey}/assignee',
    scopes: ISSUE_WRITE,
    body: { accountId: 'text' },
    notEmulated: [
      ...[
        'accountType',
        'active',
        'appType',
        'applicationRoles',
        'avatarUrls',
        'displayName',
        'emailAddress',
      ],
      ...['expand', 'groups', 'key', 'locale', 'name', 'self', 'timeZone'],
    ],
    handle: (call) => withIssue(call, (issue) => assign(call, issue)),
  },
  {
    method: 'PUT',
    path: '/rest/api/3/issue/{issueIdOrKey}',
    scopes: ISSUE_WRITE,
    query: { notifyUsers: 'flag' },
    body: { update: 'json' },
    notEmulated: [
      ...['overrideScreenSecurity', 'overrideEditableFlag', 'returnIssue', 'expand'],
      ...['fields', 'historyMetadata', 'properties', 'transition'],
    ],
    handle: (call) => withIssue(call, (issue) => edit(call, issue)),
  },
];

function withIssue(call: Call, answer: (issue: IssueRecord) => Answer): Answer {
  const issue = findVisibleIssue(call, call.params['issueIdOrKey'] ?? '');
  return issue === null ? notFound(ISSUE_UNKNOWN) : answer(issue);
}

/** `-1` is the project's default assignee, which this site's projects do not have. */
function assign({ site, viewer, now, json }: Call, issue: IssueRecord): Answer {
  if (!mayWithIssue(site, 'ASSIGN_ISSUES', { issue, user: viewer })) {
    return forbidden('You do not have permission to assign issues.');
  }
  const accountId = (json as { readonly accountId?: unknown }).accountId;
  if (accountId !== null && typeof accountId !== 'string') return badRequest('The account id is missing.');
  if (accountId === '-1') return notEmulated('the default assignee of a project');
  const user = accountId === null ? null : site.users.get(accountId);
  if (user === undefined) return badRequest(`The user with account ID '${accountId ?? ''}' is not found.`);
  if (user !== null && !mayWithIssue(site, 'ASSIGNABLE_USER', { issue, user })) {
    const error = `User '${user.displayName}' cannot be assigned issues.`;
    return { status: 400, body: { errorMessages: [], errors: { assignee: error } }, objects: 0 };
  }
  const before = issue.assigneeId === null ? null : site.users.get(issue.assigneeId);
  site.edits.edit(issue, {
    fields: { assigneeId: user?.accountId ?? null },
    item: {
      ...{ field: 'assignee', fieldId: 'assignee' },
      ...{ from: issue.assigneeId, fromString: before?.displayName ?? null },
      ...{ to: user?.accountId ?? null, toString: user?.displayName ?? null },
    },
    authorId: viewer.accountId,
    at: now,
  });
  return noContent();
}

interface VersionStep {
  readonly add: string | null;
  readonly remove: string | null;
}

/** Of all edits the one that the app makes: fix versions added and removed one by one. */
function edit({ site, viewer, now, inputs }: Call, issue: IssueRecord): Answer {
  if (!mayWithIssue(site, 'EDIT_ISSUES', { issue, user: viewer })) {
    return forbidden('You do not have permission to edit issues.');
  }
  const steps = readSteps(inputs.json('update'));
  if (steps === null) return notEmulated('any edit of an issue but adding and removing fix versions by id');
  const project = site.projects.get(issue.projectId);
  const known = new Set(project?.versions.map(({ id }) => id));
  const unknown = steps.map(({ add, remove }) => add ?? remove ?? '').find((id) => !known.has(id));
  if (unknown !== undefined) {
    const error = `Version id '${unknown}' is not valid`;
    return { status: 400, body: { errorMessages: [], errors: { fixVersions: error } }, objects: 0 };
  }
  let ids = issue.fixVersionIds;
  for (const { add, remove } of steps) {
    const [from, to] = [remove, add].map((id) => (id === null ? undefined : site.versions.get(id)));
    ids = ids.filter((id) => id !== remove && id !== add).concat(add ?? []);
    site.edits.edit(issue, {
      fields: { fixVersionIds: ids },
      item: {
        ...{ field: 'Fix Version', fieldId: 'fixVersions' },
        ...{ from: from?.id ?? null, fromString: from?.name ?? null },
        ...{ to: to?.id ?? null, toString: to?.name ?? null },
      },
      authorId: viewer.accountId,
      at: now,
    });
  }
  return noContent();
}

/** Null for anything else. */
function readSteps(update: unknown): readonly VersionStep[] | null {
  if (typeof update !== 'object' || update === null) return null;
  const { fixVersions, ...others } = update as Readonly<Record<string, unknown>>;
  if (Object.keys(others).length > 0 || !Array.isArray(fixVersions)) return null;
  const steps = fixVersions.map((step: { readonly add?: unknown; readonly remove?: unknown }) => ({
    add: idOf(step.add),
    remove: idOf(step.remove),
  }));
  return steps.every(({ add, remove }) => (add === null) !== (remove === null)) ? steps : null;
}

function idOf(value: unknown): string | null {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : null;
  return typeof id === 'string' ? id : null;
}

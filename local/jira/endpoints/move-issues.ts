import type { IssueRecord, SprintRecord } from '../model';
import { badRequest, forbidden, noContent, notFound } from '../rest/answer';
import type { Answer, Call, Endpoint } from '../rest/endpoint';
import { findVisibleSprint, SPRINT_UNKNOWN } from './find-board';
import { findVisibleIssue } from './find-issue';
import { mayWithIssue } from './issue-permission';

/** @see https://developer.atlassian.com/cloud/jira/software/rest/api-group-sprint/ (read 2026-11-21) */
const MAX_MOVED = 50;

export const moveIssuesEndpoints: readonly Endpoint[] = [
  {
    method: 'POST',
    path: '/rest/agile/1.0/sprint/{sprintId}/issue',
    scopes: { classic: [], granular: ['write:sprint:jira-software'] },
    body: { issues: 'list' },
    notEmulated: ['rankAfterIssue', 'rankBeforeIssue', 'rankCustomFieldId'],
    handle: (call) => {
      const sprint = findVisibleSprint(call, call.params['sprintId']);
      if (sprint === null) return notFound(SPRINT_UNKNOWN);
      if (sprint.state === 'closed') {
        return badRequest('Issues can only be moved to active or future sprints.');
      }
      return moveIssues(call, sprint);
    },
  },
  {
    method: 'POST',
    path: '/rest/agile/1.0/backlog/issue',
    scopes: { classic: [], granular: ['write:board-scope:jira-software'] },
    body: { issues: 'list' },
    handle: (call) => moveIssues(call, null),
  },
];

/** All of them or none. Null is the backlog. Closed sprints that an issue was in stay in its list, as in Jira. */
function moveIssues(call: Call, target: SprintRecord | null): Answer {
  const { site, viewer, inputs } = call;
  const refs = inputs.list('issues');
  if (refs.length > MAX_MOVED) return badRequest(`A maximum of ${MAX_MOVED} issues can be moved at once.`);
  const issues: IssueRecord[] = [];
  for (const ref of refs) {
    const issue = findVisibleIssue(call, ref);
    if (issue === null)
      return badRequest(`Issue does not exist or you do not have permission to see it: ${ref}`);
    if (site.issueTypes.get(issue.typeId)?.subtask === true) {
      return badRequest(`Sub-task ${issue.key} cannot be moved between sprints without its parent.`);
    }
    if (!mayWithIssue(site, 'SCHEDULE_ISSUES', { issue, user: viewer })) {
      return forbidden(`You do not have permission to schedule issues: ${issue.key}`);
    }
    issues.push(issue);
  }
  for (const issue of issues) {
    for (const moved of [issue, ...site.childrenOf(issue).filter((child) => isSubTask(call, child))]) {
      move(call, moved, target);
    }
  }
  return noContent();
}

function isSubTask({ site }: Call, issue: IssueRecord): boolean {
  return site.issueTypes.get(issue.typeId)?.subtask === true;
}

function move({ site, viewer, now }: Call, issue: IssueRecord, target: SprintRecord | null): void {
  const field = site.data.customFields.find(({ type }) => type === 'sprint');
  if (field === undefined) return;
  const before = sprintsOf(site, issue, field.id);
  const after = before.filter(({ state }) => state === 'closed').concat(target ?? []);
  const idsOf = (sprints: readonly SprintRecord[]): string => sprints.map(({ id }) => id).join(', ');
  const namesOf = (sprints: readonly SprintRecord[]): string => sprints.map(({ name }) => name).join(', ');
  if (idsOf(before) === idsOf(after)) return;
  site.edits.edit(issue, {
    fields: { custom: { ...issue.custom, [field.id]: after.map(({ id }) => id) } },
    item: {
      ...{ field: 'Sprint', fieldId: field.id },
      ...{ from: idsOf(before), fromString: namesOf(before) },
      ...{ to: idsOf(after), toString: namesOf(after) },
    },
    authorId: viewer.accountId,
    at: now,
  });
}

function sprintsOf(site: Call['site'], issue: IssueRecord, fieldId: string): readonly SprintRecord[] {
  const ids = issue.custom[fieldId];
  return Array.isArray(ids) ? ids.flatMap((id) => site.sprints.get(Number(id)) ?? []) : [];
}

import { importFile } from '../../../../local/data/import/import-file';
import type { IssueRecord, SmallSite } from '../../../../local/jira/model';
import type { ImportReportView } from '../../../../local/protocol';

export const NOW = Date.UTC(2026, 2, 18, 9);

/** Imports a text that must be readable. */
export function imported(text: string): { readonly data: SmallSite; readonly report: ImportReportView } {
  const answer = importFile({ fileName: 'mine', text, now: NOW });
  if (!answer.ok) throw new Error(answer.error);
  return answer;
}

/** The message for a text that cannot be used. */
export function importError(text: string): string {
  const answer = importFile({ fileName: 'mine', text, now: NOW });
  if (answer.ok) throw new Error('The file was read.');
  return answer.error;
}

/** An issue with names in the place of ids. */
export function described(
  { data }: { readonly data: SmallSite },
  key: string,
): Readonly<Record<string, unknown>> {
  const issue = data.issues.find((one) => one.key === key);
  if (issue === undefined) throw new Error(`No ${key}.`);
  const project = data.projects.find((one) => one.id === issue.projectId);
  const nameIn = (
    list: readonly { readonly id: string; readonly name: string }[],
    id: string | null,
  ): string | null => list.find((one) => one.id === id)?.name ?? null;
  const person = (id: string | null): string | null =>
    data.users.find((user) => user.accountId === id)?.displayName ?? null;
  return {
    project: project?.name,
    type: nameIn(data.issueTypes, issue.typeId),
    status: nameIn(data.statuses, issue.statusId),
    priority: nameIn(data.priorities, issue.priorityId),
    resolution: nameIn(data.resolutions, issue.resolutionId),
    summary: issue.summary,
    assignee: person(issue.assigneeId),
    reporter: person(issue.reporterId),
    created: iso(issue.createdAt),
    updated: iso(issue.updatedAt),
    resolved: iso(issue.resolvedAt),
    dueDate: issue.dueDate,
    labels: issue.labels,
    components: issue.componentIds.map((id) => nameIn(project?.components ?? [], id)),
    fixVersions: issue.fixVersionIds.map((id) => nameIn(project?.versions ?? [], id)),
    affectsVersions: issue.affectsVersionIds.map((id) => nameIn(project?.versions ?? [], id)),
    parent: data.issues.find((one) => one.id === issue.parentId)?.key ?? null,
    times: [issue.originalEstimate, issue.remainingEstimate, issue.timeSpent],
    interest: [issue.votes, issue.watches],
    custom: customOf(data, issue),
  };
}

function customOf(data: SmallSite, issue: IssueRecord): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    data.customFields.flatMap((field) => {
      const value = issue.custom[field.id];
      if (value === undefined) return [];
      const option = (id: unknown): unknown => field.options.find((one) => one.id === id)?.value;
      const sprint = (id: unknown): unknown => data.sprints.find((one) => one.id === id)?.name;
      const shown: Readonly<Record<string, () => unknown>> = {
        option: () => option(value),
        options: () => Array.isArray(value) && value.map(option),
        sprint: () => Array.isArray(value) && value.map(sprint),
        user: () => data.users.find((user) => user.accountId === value)?.displayName,
      };
      return [[field.name, (shown[field.type] ?? (() => value))()]];
    }),
  );
}

function iso(at: number | null): string | null {
  return at === null ? null : new Date(at).toISOString();
}

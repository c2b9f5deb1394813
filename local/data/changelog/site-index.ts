import type { IssueRecord, ProjectRecord, SiteData, SprintRecord, StatusRecord } from '../../jira/model';
import { NO_VALUE, type HistoryValue } from './change-item';

export type SiteLists = Omit<SiteData, 'changelog' | 'worklogs' | 'issues' | 'dashboards'>;

/** A site's lists by id, prepared once for all histories. */
export interface SiteIndex {
  project(issue: IssueRecord): ProjectRecord;
  /** In the order of the issue's workflow. */
  workflow(issue: IssueRecord): readonly StatusRecord[];
  isSubtask(issue: IssueRecord): boolean;
  /** The most urgent first. */
  readonly priorityIds: readonly string[];
  sprints(ids: readonly number[]): readonly SprintRecord[];
  /** For each list, a value of the history by its id; null gives `NO_VALUE`. */
  readonly value: Readonly<
    Record<
      'status' | 'resolution' | 'assignee' | 'priority' | 'fixVersions',
      (id: string | null) => HistoryValue
    >
  >;
}

export function createSiteIndex(site: SiteLists): SiteIndex {
  const projects = new Map(site.projects.map((project) => [project.id, project]));
  const statuses = new Map(site.statuses.map((status) => [status.id, status]));
  const sprints = new Map(site.sprints.map((sprint) => [sprint.id, sprint]));
  const subtaskTypes = new Set(site.issueTypes.filter((type) => type.subtask).map((type) => type.id));
  const workflows = new Map(
    site.projects.map((project) => [project.id, project.statusIds.flatMap((id) => statuses.get(id) ?? [])]),
  );
  const project = (issue: IssueRecord): ProjectRecord => {
    const found = projects.get(issue.projectId);
    if (found === undefined) throw new RangeError(`Issue ${issue.key} is in no project.`);
    return found;
  };
  return {
    project,
    workflow: (issue) => workflows.get(issue.projectId) ?? [],
    priorityIds: site.priorities.map((priority) => priority.id),
    isSubtask: (issue) => subtaskTypes.has(issue.typeId),
    sprints: (ids) => ids.flatMap((id) => sprints.get(id) ?? []),
    value: {
      status: valuesOf(site.statuses),
      resolution: valuesOf(site.resolutions),
      assignee: valuesOf(site.users.map((user) => ({ id: user.accountId, name: user.displayName }))),
      priority: valuesOf(site.priorities),
      fixVersions: valuesOf(site.projects.flatMap((one) => one.versions)),
    },
  };
}

function valuesOf(
  list: readonly { readonly id: string; readonly name: string }[],
): (id: string | null) => HistoryValue {
  const byId = new Map(list.map((one): [string, HistoryValue] => [one.id, { id: one.id, text: one.name }]));
  return (id) => (id === null ? NO_VALUE : (byId.get(id) ?? { id, text: null }));
}

import { createDashboardStore, type DashboardStore } from './dashboard-store';
import { createGlobalGrants, type GlobalGrants } from './global-grants';
import { createIssueEdits, type IssueEdits } from './issue-edits';
import { createIssuePosts, type IssuePosts } from './issue-posts';
import { createJqlEngine, type JqlEngine } from './jql/engine';
import type {
  BoardRecord,
  ComponentRecord,
  CustomFieldRecord,
  FilterRecord,
  GroupRecord,
  IssueRecord,
  IssueTypeRecord,
  PriorityRecord,
  ProjectRecord,
  ResolutionRecord,
  SecurityLevelRecord,
  SiteData,
  SprintRecord,
  StatusRecord,
  UserRecord,
  VersionRecord,
} from './model';
import { createPermissionGrants, type PermissionGrants } from './permission-grants';
import { PERMISSIONS, type Permission } from './permission-table';
import { createWorklogList, type WorklogList } from './worklog-list';

type ById<T, Id = string> = ReadonlyMap<Id, T>;

/** The site's data with the look-ups that the REST calls need. */
export interface Site {
  readonly data: SiteData;
  readonly jql: JqlEngine;
  readonly edits: IssueEdits;
  readonly posts: IssuePosts;
  readonly dashboards: DashboardStore;
  /** Those of Jira and those of the app that is installed. */
  readonly permissions: readonly Permission[];
  readonly grants: PermissionGrants;
  readonly globalGrants: GlobalGrants;
  readonly users: ById<UserRecord>;
  readonly groups: ById<GroupRecord>;
  readonly projects: ById<ProjectRecord>;
  readonly issueTypes: ById<IssueTypeRecord>;
  readonly statuses: ById<StatusRecord>;
  readonly priorities: ById<PriorityRecord>;
  readonly resolutions: ById<ResolutionRecord>;
  readonly versions: ById<VersionRecord>;
  readonly components: ById<ComponentRecord>;
  readonly securityLevels: ById<SecurityLevelRecord>;
  readonly customFields: ById<CustomFieldRecord>;
  readonly sprints: ById<SprintRecord, number>;
  readonly boards: ById<BoardRecord, number>;
  readonly filters: ById<FilterRecord>;
  readonly issues: Pick<ById<IssueRecord, number>, 'get'>;
  /** In any case. */
  readonly issuesByKey: Pick<ById<IssueRecord>, 'get'>;
  /** Made with the first call that asks for it. */
  readonly worklogs: () => WorklogList;
  readonly childrenOf: (issue: IssueRecord) => readonly IssueRecord[];
  readonly address: (path: string) => string;
}

export function createSite(made: SiteData, appPermissions: readonly Permission[]): Site {
  const edits = createIssueEdits(made, () => jql);
  const data: SiteData = { ...made, changelog: edits.changelog };
  const childIds = lazily(() => groupByParent(data.issues));
  const { projects } = data;
  const jql = createJqlEngine(data);
  return {
    data,
    jql,
    edits,
    posts: createIssuePosts(),
    dashboards: createDashboardStore(data.dashboards),
    permissions: [...PERMISSIONS, ...appPermissions],
    grants: createPermissionGrants(),
    globalGrants: createGlobalGrants(appPermissions),
    users: indexBy(data.users, (user) => user.accountId),
    groups: indexBy(data.groups, (group) => group.groupId),
    projects: indexBy(projects, byId),
    issueTypes: indexBy(data.issueTypes, byId),
    statuses: indexBy(data.statuses, byId),
    priorities: indexBy(data.priorities, byId),
    resolutions: indexBy(data.resolutions, byId),
    versions: indexBy(
      projects.flatMap((project) => project.versions),
      byId,
    ),
    components: indexBy(
      projects.flatMap((project) => project.components),
      byId,
    ),
    securityLevels: indexBy(
      projects.flatMap((project) => project.securityLevels),
      byId,
    ),
    customFields: indexBy(data.customFields, byId),
    sprints: indexBy(data.sprints, byId),
    boards: indexBy(data.boards, byId),
    filters: indexBy(data.filters, byId),
    issues: { get: (id) => jql.issue(String(id)) },
    issuesByKey: { get: (key) => jql.issue(key) },
    worklogs: lazily(() => createWorklogList(data)),
    childrenOf: (issue) => (childIds().get(issue.id) ?? []).flatMap((id) => jql.issue(String(id)) ?? []),
    address: (path) => `${data.siteUrl}${path}`,
  };
}

function byId<Id>(record: { readonly id: Id }): Id {
  return record.id;
}

function indexBy<T, Key>(records: readonly T[], keyOf: (record: T) => Key): ReadonlyMap<Key, T> {
  return new Map(records.map((record) => [keyOf(record), record]));
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

function groupByParent(issues: Iterable<IssueRecord>): ReadonlyMap<number, readonly number[]> {
  const children = new Map<number, number[]>();
  for (const issue of issues) {
    if (issue.parentId === null) continue;
    const siblings = children.get(issue.parentId);
    if (siblings === undefined) children.set(issue.parentId, [issue.id]);
    else siblings.push(issue.id);
  }
  return children;
}

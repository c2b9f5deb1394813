import type { IssueRecord, ProjectRecord, UserRecord } from '../model';
import { holdsOnSite } from '../global-grants';
import { holdsInProject } from '../permission-grants';
import type { Permission } from '../permission-table';
import { canBrowseProject, canSeeIssue } from '../permissions';
import { badRequest, forbidden, notFound, ok } from '../rest/answer';
import type { Answer, Call, Endpoint } from '../rest/endpoint';
import type { Site } from '../site';

export const permissionEndpoints: readonly Endpoint[] = [
  {
    method: 'GET',
    path: '/rest/api/3/mypermissions',
    scopes: { classic: ['read:jira-work'], granular: ['read:permission:jira'] },
    query: { projectKey: 'text', projectId: 'text', issueKey: 'text', issueId: 'text', permissions: 'list' },
    notEmulated: ['projectUuid', 'projectConfigurationUuid', 'commentId'],
    handle: myPermissions,
  },
  {
    method: 'POST',
    path: '/rest/api/3/permissions/check',
    // The document's table has no classic scope yet; its text announces this one for June 2024.
    scopes: { classic: ['read:jira-work'], granular: ['read:permission:jira'] },
    body: { accountId: 'text', globalPermissions: 'list', projectPermissions: 'json' },
    handle: checkPermissions,
  },
];

function myPermissions(call: Call): Answer {
  const { site, viewer, inputs } = call;
  const keys = inputs.list('permissions');
  if (keys.length === 0) return badRequest("The 'permissions' query parameter is required.");
  const unknown = keys.filter((key) => site.permissions.every((permission) => permission.key !== key));
  if (unknown.length > 0) return badRequest(`Unrecognized permissions: ${unknown.join(', ')}`);
  const scope = readScope(call);
  if (!scope.ok) return scope.answer;

  const permissions = site.permissions
    .filter((permission) => keys.includes(permission.key))
    .map((permission) => {
      const { id, key, name, type, description } = permission;
      const havePermission = hasPermission(site, permission, viewer, scope.project);
      return [key, { id, key, name, type, description, havePermission }];
    });
  return ok({ permissions: Object.fromEntries(permissions) as unknown });
}

type ScopeOfCheck =
  | { readonly ok: true; readonly project: ProjectRecord | null }
  | { readonly ok: false; readonly answer: Answer };

/** The project that a call asks about, by itself or by one of its issues; null: any project. */
function readScope({ site, viewer, inputs }: Call): ScopeOfCheck {
  const issueRef = inputs.text('issueKey') ?? inputs.text('issueId');
  if (issueRef !== null) {
    const issue = site.issuesByKey.get(issueRef) ?? site.issues.get(Number(issueRef));
    if (issue === undefined || !canSeeIssue(issue, viewer, site.data)) {
      return { ok: false, answer: notFound('Issue does not exist or you do not have permission to see it.') };
    }
    return { ok: true, project: site.projects.get(issue.projectId) ?? null };
  }
  const key = inputs.text('projectKey');
  const id = inputs.text('projectId');
  if (key === null && id === null) return { ok: true, project: null };
  const project = site.data.projects.find((each) => each.key === key || each.id === id);
  if (project === undefined || !canBrowseProject(project, viewer, site.data)) {
    const named = key === null ? `id '${id ?? ''}'` : `key '${key}'`;
    return { ok: false, answer: notFound(`No project could be found with ${named}.`) };
  }
  return { ok: true, project };
}

/** Without a project, a project permission is held when it is held in any project. */
function hasPermission(
  site: Site,
  permission: Permission,
  user: UserRecord,
  project: ProjectRecord | null,
): boolean {
  if (permission.type === 'GLOBAL') return holdsOnSite(site, permission, user);
  const projects = project === null ? site.data.projects : [project];
  return projects.some(
    (each) =>
      canBrowseProject(each, user, site.data) && holdsInProject(site, permission, { user, project: each }),
  );
}

interface ProjectCheck {
  readonly permissions: readonly string[];
  readonly projects: readonly number[];
  readonly issues: readonly number[];
}

/** Most projects and most issues of one check. @see https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-permissions/ (read 2026-08-22) */
const MAX_CHECKED = 1000;

function checkPermissions({ site, viewer, inputs }: Call): Answer {
  const accountId = inputs.text('accountId') ?? viewer.accountId;
  if (accountId !== viewer.accountId && !viewer.isAdmin) {
    return forbidden('You do not have permission to check the permissions of other users.');
  }
  const user = site.users.get(accountId);
  if (user === undefined) return badRequest(`The user with account ID '${accountId}' does not exist.`);
  const checks = readChecks(inputs.json('projectPermissions'));
  if (checks === null) {
    return badRequest('Invalid request payload. Refer to the REST API documentation and try again.');
  }
  if (checks.some((check) => Math.max(check.projects.length, check.issues.length) > MAX_CHECKED)) {
    return badRequest(`A maximum of ${MAX_CHECKED} projects and ${MAX_CHECKED} issues can be checked.`);
  }
  const asked = [...inputs.list('globalPermissions'), ...checks.flatMap((check) => check.permissions)];
  const unknown = asked.filter((key) => site.permissions.every((permission) => permission.key !== key));
  if (unknown.length > 0) return badRequest(`Unrecognized permission: ${unknown.join(', ')}`);

  const globalPermissions = site.permissions
    .filter(
      (permission) =>
        inputs.list('globalPermissions').includes(permission.key) &&
        hasPermission(site, permission, user, null),
    )
    .map((permission) => permission.key);
  return ok({ globalPermissions, projectPermissions: checks.flatMap((check) => grants(site, check, user)) });
}

function grants(
  site: Site,
  check: ProjectCheck,
  user: UserRecord,
): readonly { permission: string; projects: readonly number[]; issues: readonly number[] }[] {
  return site.permissions
    .filter((permission) => check.permissions.includes(permission.key))
    .map((permission) => {
      const holds = (project: ProjectRecord | undefined): boolean =>
        project !== undefined && hasPermission(site, permission, user, project);
      const seen = (issue: IssueRecord | undefined): boolean =>
        issue !== undefined &&
        canSeeIssue(issue, user, site.data) &&
        holds(site.projects.get(issue.projectId));
      return {
        permission: permission.key,
        projects: check.projects.filter((id) => holds(site.projects.get(String(id)))),
        issues: check.issues.filter((id) => seen(site.issues.get(id))),
      };
    });
}

/** Null when the shape is wrong; what is missing in it is ignored, as Jira does. */
function readChecks(value: unknown): readonly ProjectCheck[] | null {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return null;
  const checks = value.map((item: unknown): ProjectCheck | null => {
    if (typeof item !== 'object' || item === null) return null;
    const { permissions, projects, issues } = item as Readonly<Record<string, unknown>>;
    const isText = (each: unknown): each is string => typeof each === 'string';
    const isNumber = (each: unknown): each is number => typeof each === 'number';
    const list = (each: unknown): readonly unknown[] => (Array.isArray(each) ? each : []);
    return Array.isArray(permissions)
      ? {
          permissions: permissions.filter(isText).filter((key) => key !== ''),
          projects: list(projects).filter(isNumber),
          issues: list(issues).filter(isNumber),
        }
      : null;
  });
  return checks.every((check) => check !== null) ? checks : null;
}

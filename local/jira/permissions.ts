import type { IssueRecord, ProjectRecord, SiteData, UserRecord } from './model';

/**
 * Browse projects. Nobody who is not logged in may browse anything: the site grants nothing to the public, as a new
 * Jira Cloud site does.
 */
export const canBrowseProject = (
  project: ProjectRecord,
  viewer: UserRecord | null,
  data: SiteData,
): boolean => {
  if (viewer === null) return false;
  const { browse } = project;
  if (browse === 'any-logged-in') return true;
  return data.groups.some(
    (group) => browse.groups.includes(group.name) && group.memberIds.includes(viewer.accountId),
  );
};

/** Whether issues of a security level show; an issue without a level has none to pass. */
export const canSeeSecurityLevel = (
  levelId: string | null,
  viewer: UserRecord | null,
  data: SiteData,
): boolean => {
  if (levelId === null) return true;
  if (viewer === null) return false;
  return data.projects.some((project) =>
    project.securityLevels.some(
      (level) => level.id === levelId && level.memberIds.includes(viewer.accountId),
    ),
  );
};

/** Browse projects and the issue's security level together; being an administrator opens nothing here, as in Jira. */
export const canSeeIssue = (issue: IssueRecord, viewer: UserRecord | null, data: SiteData): boolean => {
  const project = data.projects.find((each) => each.id === issue.projectId);
  return (
    project !== undefined &&
    canBrowseProject(project, viewer, data) &&
    canSeeSecurityLevel(issue.securityLevelId, viewer, data)
  );
};

import type { ProjectRecord, SiteData, UserRecord } from './model';
import { canBrowseProject } from './permissions';

export interface ProjectRole {
  readonly id: number;
  readonly name: string;
  readonly isHeldBy: (user: UserRecord, project: ProjectRecord, data: SiteData) => boolean;
}

/** Roles are those of the whole site; who has them is decided in each project, here by what else is known of it. */
export const PROJECT_ROLES: readonly ProjectRole[] = [
  {
    id: 10002,
    name: 'Administrators',
    isHeldBy: (user, project) => user.isAdmin || project.leadAccountId === user.accountId,
  },
  {
    id: 10003,
    name: 'Member',
    isHeldBy: (user, project, data) =>
      project.leadAccountId === user.accountId ||
      project.components.some(({ leadAccountId }) => leadAccountId === user.accountId) ||
      (project.browse !== 'any-logged-in' && canBrowseProject(project, user, data)),
  },
];

export function rolesOf(user: UserRecord, project: ProjectRecord, data: SiteData): readonly ProjectRole[] {
  return PROJECT_ROLES.filter((role) => role.isHeldBy(user, project, data));
}

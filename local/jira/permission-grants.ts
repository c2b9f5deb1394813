import type { GrantHolder, GrantRecord, ProjectRecord, SiteData, UserRecord } from './model';
import { holdsPermission, type Permission } from './permission-table';

/** What administrators granted beside the fixed scheme: each project has a permission scheme of its own, under the project's id. */
export interface PermissionGrants {
  readonly all: () => readonly GrantRecord[];
  readonly ofScheme: (schemeId: string) => readonly GrantRecord[];
  readonly add: (grant: Omit<GrantRecord, 'id'>) => GrantRecord;
  readonly remove: (id: number) => void;
  readonly restore: (grants: readonly GrantRecord[]) => void;
}

/** Ids of grants start here, as those of a real site do. */
const FIRST_ID = 10000;

export function createPermissionGrants(): PermissionGrants {
  let grants: readonly GrantRecord[] = [];
  let lastId = FIRST_ID - 1;
  return {
    all: () => grants,
    ofScheme: (schemeId) => grants.filter((grant) => grant.schemeId === schemeId),
    add: (grant) => {
      lastId += 1;
      const added = { ...grant, id: lastId };
      grants = [...grants, added];
      return added;
    },
    remove: (id) => {
      grants = grants.filter((grant) => grant.id !== id);
    },
    restore: (saved) => {
      grants = saved;
      lastId = saved.reduce((highest, { id }) => Math.max(highest, id), lastId);
    },
  };
}

/** Whether `user` holds a permission in a project that the user may browse: by the fixed scheme, or by a grant. */
export function holdsInProject(
  site: { readonly data: SiteData; readonly grants: PermissionGrants },
  permission: Permission,
  { user, project }: { readonly user: UserRecord; readonly project: ProjectRecord },
): boolean {
  if (holdsPermission(permission, user, project)) return true;
  return (
    user.active &&
    site.grants
      .ofScheme(project.id)
      .some((grant) => grant.permission === permission.key && isMeant(grant.holder, user, site.data))
  );
}

/** Whether a grant to a group or a user means somebody. */
export function isMeant({ type, value }: GrantHolder, user: UserRecord, data: SiteData): boolean {
  if (type === 'user') return value === user.accountId;
  return data.groups.some(
    ({ groupId, memberIds }) => groupId === value && memberIds.includes(user.accountId),
  );
}

import type { GlobalGrant, GlobalHolder, SiteData, UserRecord } from './model';
import { isMeant } from './permission-grants';
import { holdsPermission, PERMISSIONS, type Holder, type Permission } from './permission-table';

/** Whom administrators grant the app's permissions for the whole site; those of Jira are fixed. */
export interface GlobalGrants {
  readonly all: () => readonly GlobalGrant[];
  /** Granting twice is granting once. */
  readonly grant: (grant: GlobalGrant) => void;
  readonly takeBack: (grant: GlobalGrant) => void;
  readonly restore: (grants: readonly GlobalGrant[]) => void;
}

/** What an installation begins with. */
const FIRST: Readonly<Record<Holder, readonly GlobalHolder['type'][]>> = {
  everyone: ['everybody'],
  admin: ['administrators'],
  'project-lead': [],
  nobody: [],
};

/** The permissions are those that the app adds. */
export function createGlobalGrants(appPermissions: readonly Permission[]): GlobalGrants {
  let grants: readonly GlobalGrant[] = appPermissions
    .filter(({ type }) => type === 'GLOBAL')
    .flatMap(({ key, holder }) =>
      FIRST[holder].map((type) => ({ permission: key, holder: { type, value: '' } })),
    );
  const without = (taken: GlobalGrant): readonly GlobalGrant[] =>
    grants.filter((grant) => !isSame(grant, taken));
  return {
    all: () => grants,
    grant: (grant) => {
      grants = [...without(grant), grant];
    },
    takeBack: (grant) => {
      grants = without(grant);
    },
    restore: (saved) => {
      grants = saved;
    },
  };
}

/** Whether `user` holds a permission for the whole site: by the fixed scheme if it is one of Jira's, else by a grant. */
export function holdsOnSite(
  { data, globalGrants }: { readonly data: SiteData; readonly globalGrants: GlobalGrants },
  permission: Permission,
  user: UserRecord,
): boolean {
  if (PERMISSIONS.includes(permission)) return holdsPermission(permission, user, null);
  return (
    user.active &&
    globalGrants
      .all()
      .some(
        (grant) => grant.permission === permission.key && MEANS[grant.holder.type](grant.holder, user, data),
      )
  );
}

const MEANS: Readonly<
  Record<GlobalHolder['type'], (holder: GlobalHolder, user: UserRecord, data: SiteData) => boolean>
> = {
  everybody: () => true,
  administrators: (_holder, { isAdmin }) => isAdmin,
  group: ({ value }, user, data) => isMeant({ type: 'group', value }, user, data),
  user: ({ value }, user, data) => isMeant({ type: 'user', value }, user, data),
};

function isSame(one: GlobalGrant, other: GlobalGrant): boolean {
  return (
    one.permission === other.permission &&
    one.holder.type === other.holder.type &&
    one.holder.value === other.holder.value
  );
}

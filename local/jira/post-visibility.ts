import type { CommentVisibility, IssueRecord, UserRecord } from './model';
import { PROJECT_ROLES, rolesOf } from './project-roles';
import type { Site } from './site';

/** Whether somebody who sees the issue sees a comment of this visibility too. */
export function isVisibleTo(
  site: Site,
  visibility: CommentVisibility | null,
  { issue, user }: { readonly issue: IssueRecord; readonly user: UserRecord },
): boolean {
  if (visibility === null) return true;
  if (visibility.type === 'group') {
    return site.groups.get(visibility.groupId ?? '')?.memberIds.includes(user.accountId) === true;
  }
  const project = site.projects.get(issue.projectId);
  return (
    project !== undefined && rolesOf(user, project, site.data).some(({ name }) => name === visibility.value)
  );
}

/** What a request says about who may see a comment; null for anybody, a text for what is wrong with it. */
export function readVisibility(site: Site, bean: unknown): CommentVisibility | null | string {
  if (bean === undefined || bean === null) return null;
  const { type, value, identifier } = bean as Readonly<Record<string, unknown>>;
  const [name, id] = [value, identifier].map((text) => (typeof text === 'string' ? text : null));
  if (type === 'role') {
    const role = PROJECT_ROLES.find((each) => each.name === (id ?? name));
    return role === undefined
      ? `Role '${id ?? name ?? ''}' does not exist.`
      : { type, value: role.name, groupId: null };
  }
  if (type !== 'group') return 'The type of the visibility must be group or role.';
  const group = site.data.groups.find((each) => (id === null ? each.name === name : each.groupId === id));
  return group === undefined
    ? `Group '${id ?? name ?? ''}' does not exist.`
    : { type, value: group.name, groupId: group.groupId };
}

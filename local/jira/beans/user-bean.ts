import type { UserRecord } from '../model';
import type { Site } from '../site';
import { avatarUrls } from './avatar-urls';

/** A user as issues, projects and lists name them. */
export function userBean(site: Site, user: UserRecord): Readonly<Record<string, unknown>> {
  return {
    self: site.address(`/rest/api/3/user?accountId=${encodeURIComponent(user.accountId)}`),
    accountId: user.accountId,
    emailAddress: user.emailAddress,
    avatarUrls: avatarUrls(site, 'user', user.accountId),
    displayName: user.displayName,
    active: user.active,
    timeZone: user.timeZone,
    accountType: 'atlassian',
  };
}

/** A user as `myself` and `user` give them. */
export function fullUserBean(
  site: Site,
  user: UserRecord,
  expand: readonly string[],
): Readonly<Record<string, unknown>> {
  const groups = site.data.groups.filter((group) => group.memberIds.includes(user.accountId));
  const groupNames = groups.map((group) => ({
    name: group.name,
    groupId: group.groupId,
    self: site.address(`/rest/api/3/group?groupId=${encodeURIComponent(group.groupId)}`),
  }));
  return {
    ...userBean(site, user),
    locale: user.locale,
    groups: { size: groups.length, items: expand.includes('groups') ? groupNames : [] },
    applicationRoles: { size: 1, items: [] },
    expand: 'groups,applicationRoles',
  };
}

/** The smaller bean of dashboards and share permissions. */
export function userSummaryBean(site: Site, user: UserRecord): Readonly<Record<string, unknown>> {
  const { self, displayName, active, accountId, avatarUrls: urls } = userBean(site, user);
  return { self, displayName, active, accountId, avatarUrls: urls };
}

import type { Site } from '../site';

/** Jira's names of the four sizes that it gives of every avatar. */
const SIZES = { '48x48': 'large', '24x24': 'small', '16x16': 'xsmall', '32x32': 'medium' } as const;

export type AvatarKind = 'user' | 'project' | 'issuetype' | 'priority';

export function avatarUrl(site: Site, kind: AvatarKind, id: string): string {
  return site.address(
    `/rest/api/3/universal_avatar/view/type/${kind}/avatar/${encodeURIComponent(id)}?size=medium`,
  );
}

export function avatarUrls(
  site: Site,
  kind: 'user' | 'project',
  id: string,
): Readonly<Record<string, string>> {
  const address = site.address(
    `/rest/api/3/universal_avatar/view/type/${kind}/avatar/${encodeURIComponent(id)}`,
  );
  return Object.fromEntries(Object.entries(SIZES).map(([size, name]) => [size, `${address}?size=${name}`]));
}

import type { Holder, Permission } from '../jira/permission-table';
import type { Installation } from './installation';
import type { AppPermission, Manifest } from './manifest';
import { createWording } from './translations';

const HOLDERS: Readonly<Record<AppPermission['grantedTo'], Holder>> = {
  none: 'nobody',
  all: 'everyone',
  'jira-administrators': 'admin',
};

/** Administrators grant permissions in Jira's language; the local site speaks this one. */
const SITE_LOCALE = 'en-US';

/**
 * The app's own permissions as its site knows them, held by whom the manifest grants them at first.
 *
 * @see https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-global-permission (read 2026-11-21)
 * @see https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-project-permission (read 2026-11-21)
 */
export function appPermissions(manifest: Manifest, { environmentId }: Installation): readonly Permission[] {
  const word = createWording(manifest, SITE_LOCALE);
  return manifest.permissions.map(({ type, key, name, description, grantedTo }) => {
    const id = `ari:cloud:ecosystem::extension/${manifest.appId}/${environmentId}/static/${key}`;
    return {
      ...{ id, key: id, name: word(name), description: word(description) },
      type,
      holder: HOLDERS[grantedTo],
    };
  });
}

import { createInstallation } from '../../local/forge/installation';
import { loadManifest } from '../../local/forge/manifest';
import { MANIFEST_PATH } from '../../local/paths';
import type { LocalSite } from '../../local/site';

const { appId: APP_ID } = loadManifest(MANIFEST_PATH);

interface GrantInput {
  readonly projectId: string;
  /** The key of the module in manifest.yml. */
  readonly permission: string;
  readonly accountId: string;
}

/** Gives somebody a permission of the app in a space, as a Jira administrator of the site does. */
export async function grantPermission(
  { jira }: Pick<LocalSite, 'jira'>,
  { projectId, permission, accountId }: GrantInput,
): Promise<void> {
  const answer = await jira.handle({
    ...{ method: 'POST', path: `/rest/api/3/permissionscheme/${projectId}/permission` },
    body: JSON.stringify({
      holder: { type: 'user', value: accountId },
      permission: keyOf(permission),
    }),
    ...{ headers: {}, scopes: null },
    accountId: jira.data.users.find(({ isAdmin }) => isAdmin)?.accountId ?? '',
  });
  if (answer.status !== 201) throw new Error(answer.body);
}

/** Gives somebody a permission of the app for the whole site. */
export function grantGlobally(
  { jira }: Pick<LocalSite, 'jira'>,
  { permission, accountId }: Omit<GrantInput, 'projectId'>,
): void {
  jira.globalGrants.grant({ permission: keyOf(permission), holder: { type: 'user', value: accountId } });
}

function keyOf(permission: string): string {
  const { environmentId } = createInstallation('test', APP_ID);
  return `ari:cloud:ecosystem::extension/${APP_ID}/${environmentId}/static/${permission}`;
}

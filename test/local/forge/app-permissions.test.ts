import { appPermissions } from '../../../local/forge/app-permissions';
import { createInstallation } from '../../../local/forge/installation';
import { parseManifest } from '../../../local/forge/manifest';
import { aJira } from '../../support/jira';
import { ANNA, aSite, CLEO } from '../../support/site';

const APP_ID = '11111111-2222-4333-8444-555555555555';

const manifestWith = (permissions: string): ReturnType<typeof parseManifest> =>
  parseManifest(
    `
app:
  id: ari:cloud:ecosystem::app/${APP_ID}
  runtime: {name: nodejs22.x}
modules:
  jira:globalPermission:
${permissions}
`,
    '/app/manifest.yml',
  );

const MANIFEST = manifestWith(`
    - {key: use, name: Use, description: Use it., anonymousAllowed: false, defaultGrants: [all]}
    - {key: manage, name: Manage, description: Manage it., anonymousAllowed: false, defaultGrants: [jira-administrators]}
    - {key: later, name: Later, description: Nobody yet., anonymousAllowed: false}
  jira:projectPermission:
    - {key: plan, name: Plan, description: Plan it.}
`);

describe('permissions of the app', () => {
  const installation = createInstallation('test', APP_ID);
  const permissions = appPermissions(MANIFEST, installation);
  const keyOf = (key: string) =>
    `ari:cloud:ecosystem::extension/${APP_ID}/${installation.environmentId}/static/${key}`;

  it('are known to Jira under their long keys', () => {
    expect(permissions.map(({ key, name, type }) => [key, name, type])).toEqual([
      [keyOf('use'), 'Use', 'GLOBAL'],
      [keyOf('manage'), 'Manage', 'GLOBAL'],
      [keyOf('later'), 'Later', 'GLOBAL'],
      [keyOf('plan'), 'Plan', 'PROJECT'],
    ]);
  });

  it.each([
    ['a user', ANNA, [true, false, false, false]],
    ['an administrator', CLEO, [true, true, false, false]],
  ] as const)('are held by %s as the manifest grants them at first', async (_who, as, held) => {
    const { ask } = aJira(aSite(), { appPermissions: permissions });
    const keys = ['use', 'manage', 'later', 'plan'].map(keyOf);
    const query = new URLSearchParams({ permissions: keys.join(',') }).toString();
    const { json } = await ask('GET', `/rest/api/3/mypermissions?${query}`, undefined, { as });
    const answer = json as { permissions: Record<string, { havePermission: boolean }> };
    expect(keys.map((key) => answer.permissions[key]?.havePermission)).toEqual(held);
  });

  it('are unknown to a Jira without the app', async () => {
    const { ask } = aJira(aSite());
    const answer = await ask('GET', `/rest/api/3/mypermissions?permissions=${keyOf('use')}`);
    expect(answer.status).toBe(400);
  });

  it('for anonymous visitors are refused, since the site has none', () => {
    expect(() =>
      manifestWith('    - {key: use, name: Use, description: Use it., anonymousAllowed: true}'),
    ).toThrow(
      /modules\.jira:globalPermission\.0\.anonymousAllowed: the local site has no anonymous visitors/,
    );
  });
});

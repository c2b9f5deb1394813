import { aJira } from '../../../support/jira';
import { ANNA, BEN, CLEO, aSite } from '../../../support/site';

describe('permissions', () => {
  const { ask } = aJira(aSite());

  it('of oneself are those on the site, or in one project', async () => {
    const has = async (as: typeof ANNA, query: string) => {
      const { json } = await ask('GET', `/rest/api/3/mypermissions?${query}`, undefined, { as });
      const { permissions } = json as { permissions: Record<string, { havePermission: boolean }> };
      return Object.fromEntries(
        Object.entries(permissions).map(([key, value]) => [key, value.havePermission]),
      );
    };
    const asked = 'permissions=ADMINISTER,BROWSE_PROJECTS,ADMINISTER_PROJECTS';
    expect(await has(CLEO, asked)).toEqual({
      ADMINISTER: true,
      BROWSE_PROJECTS: true,
      ADMINISTER_PROJECTS: true,
    });
    expect(await has(BEN, asked)).toEqual({
      ADMINISTER: false,
      BROWSE_PROJECTS: true,
      ADMINISTER_PROJECTS: true,
    });
    expect(await has(BEN, `${asked}&projectKey=SHOP`)).toMatchObject({ ADMINISTER_PROJECTS: false });
    expect(await has(BEN, `${asked}&projectKey=OPS`)).toMatchObject({ ADMINISTER_PROJECTS: true });
  });

  it.each([
    ['', 400],
    ['permissions=FLY', 400],
    ['permissions=BROWSE_PROJECTS&projectKey=VAULT', 404],
    ['permissions=BROWSE_PROJECTS&issueKey=VAULT-1', 404],
  ])('are refused for %s', async (query, status) => {
    expect((await ask('GET', `/rest/api/3/mypermissions?${query}`, undefined, { as: CLEO })).status).toBe(
      status,
    );
  });

  it('are checked for several projects at once, for others by admins only', async () => {
    const body = {
      accountId: 'ben',
      globalPermissions: ['ADMINISTER', 'BULK_CHANGE'],
      projectPermissions: [
        { permissions: ['BROWSE_PROJECTS', 'ADMINISTER_PROJECTS'], projects: [100, 101, 7] },
      ],
    };
    const check = (as: typeof ANNA) => ask('POST', '/rest/api/3/permissions/check', body, { as });
    expect((await check(CLEO)).json).toEqual({
      globalPermissions: ['BULK_CHANGE'],
      projectPermissions: [
        { permission: 'BROWSE_PROJECTS', projects: [100, 101], issues: [] },
        { permission: 'ADMINISTER_PROJECTS', projects: [101], issues: [] },
      ],
    });
    expect((await check(ANNA)).status).toBe(403);
  });
});

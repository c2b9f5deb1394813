import type { Permission } from '../../../../local/jira/permission-table';
import { aJira } from '../../../support/jira';
import { ANNA, BEN, CLEO, OPS, SHOP, VAULT, aSite } from '../../../support/site';

const PLAN: Permission = {
  ...{ id: 'app/plan', key: 'app/plan', name: 'Plan', description: 'Plan it.' },
  type: 'PROJECT',
  holder: 'nobody',
};
const TEAM = 'group-of-anna';
const DATA = {
  ...aSite(),
  groups: [...aSite().groups, { groupId: TEAM, name: 'Team', memberIds: [ANNA.accountId] }],
};
const grantsOf = (project: { readonly id: string }) =>
  `/rest/api/3/permissionscheme/${project.id}/permission`;
const to = (type: string, value: string, permission = PLAN.key) => ({ holder: { type, value }, permission });

function setUp() {
  const { jira, ask } = aJira(DATA, { appPermissions: [PLAN] });
  const holds = async (as: typeof ANNA, project: string) => {
    const query = `permissions=${PLAN.key}&projectKey=${project}`;
    const { json } = await ask('GET', `/rest/api/3/mypermissions?${query}`, undefined, { as });
    const { permissions } = json as { permissions: Record<string, { havePermission: boolean }> };
    return permissions[PLAN.key]?.havePermission;
  };
  return { jira, ask, holds };
}

describe('grants of a permission of the app', () => {
  it('give it to a group or a user, in that project alone, until they are taken back', async () => {
    const { ask, holds } = setUp();
    expect(await holds(CLEO, 'SHOP')).toBe(false);
    const added = await ask('POST', grantsOf(SHOP), to('group', TEAM), { as: CLEO });
    expect(added).toMatchObject({
      status: 201,
      json: { id: 10000, permission: PLAN.key, holder: { type: 'group', parameter: 'Team', value: TEAM } },
    });
    expect((await ask('POST', grantsOf(SHOP), to('user', BEN.accountId), { as: CLEO })).status).toBe(201);
    expect([await holds(ANNA, 'SHOP'), await holds(BEN, 'SHOP'), await holds(CLEO, 'SHOP')]).toEqual([
      ...[true, true, false],
    ]);
    expect(await holds(ANNA, 'OPS')).toBe(false);
    expect((await ask('DELETE', `${grantsOf(OPS)}/10000`, undefined, { as: CLEO })).status).toBe(400);
    expect((await ask('DELETE', `${grantsOf(SHOP)}/10000`, undefined, { as: CLEO })).status).toBe(204);
    expect([await holds(ANNA, 'SHOP'), await holds(BEN, 'SHOP')]).toEqual([false, true]);
    expect((await ask('GET', grantsOf(SHOP))).json).toMatchObject({ permissions: [{ id: 10001 }] });
  });

  it('do not let anybody into a project', async () => {
    const { ask } = setUp();
    await ask('POST', grantsOf(VAULT), to('user', CLEO.accountId), { as: CLEO });
    const asked = await ask(
      'GET',
      `/rest/api/3/mypermissions?permissions=${PLAN.key}&projectKey=VAULT`,
      undefined,
      { as: CLEO },
    );
    expect(asked.status).toBe(404);
  });

  it.each([
    ['by others than administrators', ANNA, to('group', TEAM), 403],
    ['of what is no permission', CLEO, to('group', TEAM, 'FLY'), 400],
    ['to a group that is not there', CLEO, to('group', 'nobody'), 400],
    ["of Jira's own permissions, which are fixed", CLEO, to('group', TEAM, 'BROWSE_PROJECTS'), 501],
    ['to a role, of which there are none', CLEO, to('projectRole', '10002'), 501],
  ])('are refused %s', async (_what, as, grant, status) => {
    const { ask } = setUp();
    expect((await ask('POST', grantsOf(SHOP), grant, { as })).status).toBe(status);
  });

  it('are refused a second time', async () => {
    const { ask } = setUp();
    await ask('POST', grantsOf(SHOP), to('group', TEAM), { as: CLEO });
    expect((await ask('POST', grantsOf(SHOP), to('group', TEAM), { as: CLEO })).status).toBe(400);
  });

  it('are kept with the rest of the site', async () => {
    const first = setUp();
    await first.ask('POST', grantsOf(SHOP), to('group', TEAM), { as: CLEO });
    const second = setUp();
    second.jira.restore(first.jira.snapshot());
    expect(await second.holds(ANNA, 'SHOP')).toBe(true);
  });
});

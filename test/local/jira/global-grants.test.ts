import { holdsOnSite } from '../../../local/jira/global-grants';
import type { GlobalHolder } from '../../../local/jira/model';
import type { Holder, Permission } from '../../../local/jira/permission-table';
import { aJira } from '../../support/jira';
import { ANNA, BEN, CLEO, aSite } from '../../support/site';

const permission = (key: string, holder: Holder): Permission => ({
  ...{ id: key, key, name: key, description: key, holder },
  type: 'GLOBAL',
});
const USE = permission('app/use', 'everyone');
const MANAGE = permission('app/manage', 'admin');
const EXPORT = permission('app/export', 'nobody');
const TEAM = 'group-of-anna';
const DATA = {
  ...aSite(),
  groups: [...aSite().groups, { groupId: TEAM, name: 'Team', memberIds: [ANNA.accountId] }],
};

function setUp() {
  const { jira, ask } = aJira(DATA, { appPermissions: [USE, MANAGE, EXPORT] });
  const holders = async ({ key }: Permission) => {
    const names: string[] = [];
    for (const as of [ANNA, BEN, CLEO]) {
      const { json } = await ask('GET', `/rest/api/3/mypermissions?permissions=${key}`, undefined, { as });
      const { permissions } = json as { permissions: Record<string, { havePermission: boolean }> };
      if (permissions[key]?.havePermission === true) names.push(as.accountId);
    }
    return names;
  };
  return { jira, holders };
}
const to = (type: GlobalHolder['type'], value: string, { key }: Permission) => ({
  permission: key,
  holder: { type, value },
});

describe('grants of global permissions of the app', () => {
  it('are at first those of the manifest', async () => {
    const { holders } = setUp();
    expect([await holders(USE), await holders(MANAGE), await holders(EXPORT)]).toEqual([
      [ANNA.accountId, BEN.accountId, CLEO.accountId],
      [CLEO.accountId],
      [],
    ]);
  });

  it('can be taken back, and given to a group or a person', async () => {
    const { jira, holders } = setUp();
    jira.globalGrants.takeBack(to('everybody', '', USE));
    jira.globalGrants.grant(to('group', TEAM, USE));
    jira.globalGrants.grant(to('user', BEN.accountId, EXPORT));
    jira.globalGrants.grant(to('user', BEN.accountId, EXPORT));
    expect([await holders(USE), await holders(EXPORT)]).toEqual([[ANNA.accountId], [BEN.accountId]]);
    jira.globalGrants.takeBack(to('user', BEN.accountId, EXPORT));
    expect(await holders(EXPORT)).toEqual([]);
  });

  it('mean nobody whose account is not active', () => {
    const { jira } = setUp();
    const site = { data: jira.data, globalGrants: jira.globalGrants };
    expect(holdsOnSite(site, USE, { ...ANNA, active: false })).toBe(false);
  });

  it('are kept with the rest of the site, also where there are none; a site that kept none has the first ones', async () => {
    const first = setUp();
    first.jira.globalGrants.takeBack(to('everybody', '', USE));
    first.jira.globalGrants.takeBack(to('administrators', '', MANAGE));
    const [kept, old] = [setUp(), setUp()];
    kept.jira.restore(first.jira.snapshot());
    old.jira.restore({ ...first.jira.snapshot(), globalGrants: null });
    expect([await kept.holders(USE), await kept.holders(MANAGE)]).toEqual([[], []]);
    expect(await old.holders(MANAGE)).toEqual([CLEO.accountId]);
  });
});

import { callJira } from '../../../../src/core/jira/call';
import { listProjectRoles } from '../../../../src/core/jira/project-roles';
import { aJira } from '../../../support/jira';
import { jiraSend } from '../../../support/jira-send';
import { ANNA, BEN, CLEO, aSite, aUser } from '../../../support/site';

describe('the roles of a project', () => {
  // Anna and Ben lead a project each, Cleo administers Jira.
  const dora = aUser({ accountId: 'dora', displayName: 'Dora Ek' });
  const { jira } = aJira(aSite({ users: [ANNA, BEN, CLEO, dora] }));
  const rolesFor = async (accountId: string, key: string): Promise<unknown> => {
    const roles = await callJira(jiraSend(jira, accountId), listProjectRoles(key));
    return roles.ok ? roles.value : roles.error.code;
  };

  it('are told by name to those who administer one', async () => {
    const all = [
      { id: 10002, name: 'Administrators' },
      { id: 10003, name: 'Member' },
    ];
    expect(await rolesFor(ANNA.accountId, 'SHOP')).toEqual(all);
    expect(await rolesFor(BEN.accountId, 'SHOP')).toEqual(all);
    expect(await rolesFor(CLEO.accountId, 'SHOP')).toEqual(all);
  });

  it('are told to nobody else, as though the project were missing', async () => {
    expect(await rolesFor(dora.accountId, 'SHOP')).toBe('source-not-found');
    expect(await rolesFor(ANNA.accountId, 'NOWHERE')).toBe('source-not-found');
  });
});

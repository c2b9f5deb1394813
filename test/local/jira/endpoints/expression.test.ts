import { callJira } from '../../../../src/core/jira/call';
import { listOwnRoles } from '../../../../src/core/jira/own-project-roles';
import { aJira, errorsOf } from '../../../support/jira';
import { jiraSend } from '../../../support/jira-send';
import { ANNA, BEN, CLEO, aSite } from '../../../support/site';

const EVALUATE = '/rest/api/3/expression/evaluate';
const ROLES = 'user.getProjectRoles(project).map(role => ({ id: role.id, name: role.name }))';

describe('Jira expressions', () => {
  const { jira, ask } = aJira(aSite());
  const rolesOf = async (accountId: string, key: string): Promise<readonly string[] | string> => {
    const roles = await callJira(jiraSend(jira, accountId), listOwnRoles(key));
    return roles.ok ? [...roles.value] : roles.error.code;
  };

  it('tell the roles that somebody has in a project, and nobody else’s', async () => {
    // Anna leads the shop, Ben a component of it, Cleo administers Jira.
    expect(await rolesOf(ANNA.accountId, 'SHOP')).toEqual(['10002', '10003']);
    expect(await rolesOf(BEN.accountId, 'SHOP')).toEqual(['10003']);
    expect(await rolesOf(CLEO.accountId, 'SHOP')).toEqual(['10002']);
  });

  it('do not tell a hidden project from a missing one', async () => {
    expect(await rolesOf(CLEO.accountId, 'VAULT')).toBe('source-not-found');
    expect(await rolesOf(CLEO.accountId, 'NOWHERE')).toBe('source-not-found');
  });

  it('take a project by id as well, and blanks as they come', async () => {
    const spaced = ROLES.replace('=>', '  =>\n');
    const { json } = await ask('POST', EVALUATE, { expression: spaced, context: { project: { id: '100' } } });
    expect(json).toEqual({
      value: [
        { id: 10002, name: 'Administrators' },
        { id: 10003, name: 'Member' },
      ],
    });
  });

  it('need the project that they speak of, named once', async () => {
    expect((await ask('POST', EVALUATE, { expression: ROLES })).status).toBe(400);
    const both = { expression: ROLES, context: { project: { id: '100', key: 'SHOP' } } };
    expect((await ask('POST', EVALUATE, both)).status).toBe(400);
  });

  it.each([
    [{ expression: 'issues.map(i => i.key)' }, 'the Jira expression "issues.map(i => i.key)"'],
    [
      { expression: ROLES, context: { issue: { key: 'SHOP-1' } } },
      "the variable 'issue' in the context of an expression",
    ],
  ])('are refused by name where the site does not know them: %j', async (body, what) => {
    const answer = await ask('POST', EVALUATE, body);
    expect([answer.status, errorsOf(answer)]).toEqual([501, [`The local site does not emulate ${what}.`]]);
  });
});

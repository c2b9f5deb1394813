import { aJira } from '../../../support/jira';
import { BEN, aSite } from '../../../support/site';

describe('people and groups', () => {
  const { ask } = aJira(aSite());

  it('tell who is asking, in which zone', async () => {
    expect((await ask('GET', '/rest/api/3/myself?expand=groups', undefined, { as: BEN })).json).toMatchObject(
      {
        ...{ accountId: 'ben', timeZone: 'America/New_York', locale: 'en_US' },
        groups: { size: 1, items: [{ name: 'insiders' }] },
      },
    );
  });

  it('find users by the start of a name or address', async () => {
    const search = async (query: string) =>
      ((await ask('GET', `/rest/api/3/user/search?${query}`)).json as { accountId: string }[]).map(
        (user) => user.accountId,
      );
    expect(await search('query=di')).toEqual(['cleo']);
    expect(await search('query=ben@')).toEqual(['ben']);
    expect(await search('query=iaz')).toEqual([]);
    expect(await search('query=&maxResults=2&startAt=1')).toEqual(['ben', 'cleo']);
    expect(await search('accountId=anna')).toEqual(['anna']);
  });

  it('find who may be assigned to work items of a project', async () => {
    const assignable = async (query: string) => {
      const { json } = await ask('GET', `/rest/api/3/user/assignable/search?${query}`);
      return (json as { accountId: string }[]).map((user) => user.accountId);
    };
    expect(await assignable('project=SHOP')).toContain('cleo');
    expect(await assignable('project=SHOP&accountId=ben')).toEqual(['ben']);
    expect(await assignable('project=SHOP&accountId=nobody')).toEqual([]);
    expect((await ask('GET', '/rest/api/3/user/assignable/search?project=NONE')).status).toBe(404);
    expect((await ask('GET', '/rest/api/3/user/assignable/search')).status).toBe(400);
  });

  it('give users by account id, and say when there is none', async () => {
    const { json } = await ask('GET', '/rest/api/3/user/bulk?accountId=ben&accountId=nobody&accountId=anna');
    expect(json).toMatchObject({ total: 2, values: [{ accountId: 'ben' }, { accountId: 'anna' }] });
    expect((await ask('GET', '/rest/api/3/user?accountId=nobody')).status).toBe(404);
  });

  it('pick groups and mark what matched', async () => {
    expect((await ask('GET', '/rest/api/3/groups/picker?query=side')).json).toEqual({
      header: 'Showing 1 of 1 matching groups',
      total: 1,
      groups: [{ name: 'insiders', groupId: 'g1', html: 'in<b>side</b>rs', labels: [] }],
    });
  });

  it('are drawn with their initials', async () => {
    const { jira } = aJira(aSite());
    const path = '/rest/api/3/universal_avatar/view/type/user/avatar/anna?size=small';
    const picture = await jira.handle({
      method: 'GET',
      path,
      headers: {},
      body: null,
      accountId: 'anna',
      scopes: null,
    });
    expect(picture.headers['content-type']).toBe('image/svg+xml;charset=UTF-8');
    expect(picture.body).toContain('>AB</text>');
    expect(picture.body).toContain('width="24"');
  });
});

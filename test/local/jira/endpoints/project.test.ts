import { aJira, errorsOf } from '../../../support/jira';
import { ANNA, BEN, CLEO, OPS, VAULT, aSite } from '../../../support/site';

type Named = { readonly name: string };

const namesOf = (values: unknown): readonly string[] => (values as readonly Named[]).map(({ name }) => name);

describe('projects', () => {
  const { ask } = aJira(aSite());

  it('are found by those who may browse them', async () => {
    const keys = async (as: typeof ANNA, query = '') => {
      const { json } = await ask('GET', `/rest/api/3/project/search?${query}`, undefined, { as });
      return (json as { values: readonly { key: string }[] }).values.map(({ key }) => key);
    };
    expect(await keys(BEN)).toEqual(['OPS', 'SHOP', 'VAULT']);
    expect(await keys(CLEO)).toEqual(['OPS', 'SHOP']);
    expect(await keys(BEN, 'query=shop')).toEqual(['SHOP']);
    expect(await keys(BEN, `keys=SHOP&keys=VAULT&orderBy=-key`)).toEqual(['VAULT', 'SHOP']);
    expect(await keys(BEN, `id=${OPS.id}`)).toEqual(['OPS']);
  });

  it.each([
    [VAULT.key, "No project could be found with key 'VAULT'."],
    [VAULT.id, "No project could be found with id '102'."],
  ])('that cannot be browsed are not there: %s', async (idOrKey, message) => {
    const answer = await ask('GET', `/rest/api/3/project/${idOrKey}`, undefined, { as: CLEO });
    expect([answer.status, errorsOf(answer)]).toEqual([404, [message]]);
    expect(
      (await ask('GET', `/rest/api/3/project/${idOrKey}/versions`, undefined, { as: CLEO })).status,
    ).toBe(404);
  });

  it('have statuses by issue type, components and versions', async () => {
    const statuses = (await ask('GET', '/rest/api/3/project/shop/statuses')).json as readonly {
      statuses: unknown;
    }[];
    expect(namesOf(statuses)).toEqual(['Epic', 'Story', 'Bug', 'Sub-task']);
    expect(namesOf(statuses[1]?.statuses)).toEqual(['To Do', 'In Progress', 'In Review', 'Done']);
    expect((await ask('GET', '/rest/api/3/project/SHOP/components')).json).toMatchObject([
      { name: 'Cart', lead: { displayName: 'Anna Berg' }, project: 'SHOP', projectId: 100 },
      { name: 'Search' },
    ]);
    expect(namesOf((await ask('GET', '/rest/api/3/project/SHOP/versions')).json)).toEqual([
      '1.0',
      '1.1',
      '2.0',
      '3.0',
    ]);
  });
});

import type { FilterRecord } from '../../../../local/jira/model';
import { aJira, errorsOf } from '../../../support/jira';
import { ANNA, BEN, CLEO, aSite } from '../../../support/site';

type Named = { readonly name: string };

const namesOf = (values: unknown): readonly string[] => (values as readonly Named[]).map(({ name }) => name);

const aFilter = (overrides: Partial<FilterRecord> & { readonly id: string }): FilterRecord => ({
  name: `Filter ${overrides.id}`,
  description: '',
  jql: 'project = SHOP',
  ownerAccountId: ANNA.accountId,
  share: 'global',
  favouriteOf: [],
  ...overrides,
});

describe('filters', () => {
  const filters = [
    aFilter({ id: '1', name: 'Open bugs', favouriteOf: ['ben'] }),
    aFilter({ id: '2', name: 'Private', share: 'private' }),
    aFilter({ id: '3', name: 'Closed bugs', ownerAccountId: BEN.accountId, description: 'All of them' }),
  ];
  const { ask } = aJira(aSite({ filters }));

  it('are seen by their owner and, when shared, by everybody', async () => {
    expect((await ask('GET', '/rest/api/3/filter/2')).json).toMatchObject({
      name: 'Private',
      sharePermissions: [],
    });
    const refused = await ask('GET', '/rest/api/3/filter/2', undefined, { as: BEN });
    expect([refused.status, errorsOf(refused)]).toEqual([
      400,
      [
        'The selected filter is not available to you, perhaps it has been deleted or had its permissions changed.',
      ],
    ]);
  });

  it('are searched by name and owner, with only what is expanded', async () => {
    const search = async (query: string) => {
      const { json } = await ask('GET', `/rest/api/3/filter/search?${query}`, undefined, { as: CLEO });
      return (json as { values: unknown }).values;
    };
    expect(namesOf(await search(''))).toEqual(['Closed bugs', 'Open bugs']);
    expect(namesOf(await search('filterName=bug&orderBy=-name'))).toEqual(['Open bugs', 'Closed bugs']);
    expect(namesOf(await search('filterName=ugs'))).toEqual([]);
    expect(namesOf(await search('filterName=ugs&isSubstringMatch=true'))).toHaveLength(2);
    expect(await search('accountId=ben&expand=jql,description')).toEqual([
      expect.objectContaining({ name: 'Closed bugs', jql: 'project = SHOP', description: 'All of them' }),
    ]);
    expect(await search('accountId=ben')).toEqual([expect.not.objectContaining({ jql: 'project = SHOP' })]);
  });

  it('are listed as mine and as favourites', async () => {
    const list = async (path: string) => namesOf((await ask('GET', path, undefined, { as: BEN })).json);
    expect(await list('/rest/api/3/filter/my')).toEqual(['Closed bugs']);
    expect(await list('/rest/api/3/filter/my?includeFavourites=true')).toEqual(['Closed bugs', 'Open bugs']);
    expect(await list('/rest/api/3/filter/favourite')).toEqual(['Open bugs']);
  });
});

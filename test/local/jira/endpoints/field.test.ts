import { createJqlEngine } from '../../../../local/jira/jql/engine';
import { aJira } from '../../../support/jira';
import { aSite } from '../../../support/site';

type Named = { readonly name: string };

const namesOf = (values: unknown): readonly string[] => (values as readonly Named[]).map(({ name }) => name);

describe('fields', () => {
  it('are listed with the names that JQL has for them', async () => {
    const data = aSite();
    const { ask } = aJira(data);
    const { json } = await ask('GET', '/rest/api/3/field');
    const fields = json as readonly { id: string; clauseNames: readonly string[]; custom: boolean }[];
    const known = createJqlEngine(data)
      .autocomplete()
      .visibleFieldNames.flatMap((field) => [field.value, field.displayName])
      .map((name) => name.toLowerCase());
    const searchable = fields.filter(({ clauseNames }) => clauseNames.length > 0);
    const unknown = searchable.filter(
      ({ clauseNames }) =>
        !clauseNames.some((name) => known.some((text) => text.includes(name.toLowerCase()))),
    );
    expect(unknown.map(({ id }) => id)).toEqual([]);
    expect(fields.find(({ id }) => id === 'customfield_10016')).toMatchObject({
      custom: true,
      clauseNames: ['cf[10016]', 'Story Points'],
      schema: { type: 'number', customId: 10016 },
    });
    expect(fields.find(({ id }) => id === 'components')).toMatchObject({
      clauseNames: ['component'],
      schema: { type: 'array', items: 'component', system: 'components' },
    });
  });

  it('are searched by kind and by part of a name, fifty at a time', async () => {
    const { ask } = aJira(aSite());
    const search = async (query: string) => (await ask('GET', `/rest/api/3/field/search?${query}`)).json;
    expect(namesOf(((await search('type=custom&query=te')) as { values: unknown }).values)).toEqual([
      ...['Started at', 'Team', 'Team', 'Testers'],
    ]);
    expect(await search('maxResults=500')).toMatchObject({ maxResults: 50, startAt: 0 });
    expect(await search('type=custom&maxResults=4')).toMatchObject({
      total: 10,
      isLast: false,
      nextPage: 'https://example.atlassian.net/rest/api/3/field/search?maxResults=4&startAt=4',
    });
  });
});

import { aJira } from '../../../support/jira';
import { aSite } from '../../../support/site';

describe('JQL calls', () => {
  const { ask } = aJira(aSite());

  it('parse each query on its own', async () => {
    const { json } = await ask('POST', '/rest/api/3/jql/parse', {
      queries: ['project = SHOP', 'nothing = 1'],
    });
    expect(json).toMatchObject({
      queries: [
        { query: 'project = SHOP', structure: { where: { field: { name: 'project' }, operator: '=' } } },
        { query: 'nothing = 1', errors: [expect.stringContaining("Field 'nothing' does not exist")] },
      ],
    });
  });

  it('list fields, functions and reserved words', async () => {
    const { json } = await ask('GET', '/rest/api/3/jql/autocompletedata');
    expect(Object.keys(json as object).sort()).toEqual([
      'jqlReservedWords',
      'visibleFieldNames',
      'visibleFunctionNames',
    ]);
  });

  it('suggest values of a field that contain what was typed, and mark it', async () => {
    const suggestions = '/rest/api/3/jql/autocompletedata/suggestions';
    expect((await ask('GET', `${suggestions}?fieldName=status&fieldValue=progress`)).json).toEqual({
      results: [{ value: 'In Progress', displayName: 'In <b>Progress</b>' }],
    });
    expect(await ask('GET', `${suggestions}?fieldName=nothing`)).toMatchObject({ status: 400 });
  });
});

import { aJira } from '../../../support/jira';
import { CLEO, aSite, anIssue } from '../../../support/site';

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

  it('match issues against queries, one by one, as far as the viewer sees them', async () => {
    const issues = [anIssue({ key: 'SHOP-1', assigneeId: 'ben' }), anIssue({ key: 'VAULT-1' })];
    const [shop, vault] = issues.map(({ id }) => id);
    const site = aJira(aSite({ issues }));
    const body = {
      issueIds: [vault, shop, 77],
      jqls: ['assignee = ben', 'status is not EMPTY', 'nothing = 1'],
    };
    const { json } = await site.ask('POST', '/rest/api/3/jql/match', body);
    expect(json).toEqual({
      matches: [
        { matchedIssues: [shop], errors: [] },
        { matchedIssues: [vault, shop], errors: [] },
        { matchedIssues: [], errors: [expect.stringContaining("Field 'nothing' does not exist")] },
      ],
    });
    const byCleo = await site.ask('POST', '/rest/api/3/jql/match', body, { as: CLEO });
    expect(byCleo.json).toMatchObject({ matches: [{}, { matchedIssues: [shop] }, {}] });
  });

  it('match at most a thousand issues at once', async () => {
    const issueIds = Array.from({ length: 1001 }, (_, id) => id);
    const answer = await ask('POST', '/rest/api/3/jql/match', { issueIds, jqls: ['project = SHOP'] });
    expect(answer.status).toBe(400);
  });
});

import { aJira, errorsOf } from '../../../support/jira';
import { ANNA, BEN, CLEO, SHOP, aSite, anIssue } from '../../../support/site';

const SPRINT = 'customfield_10020';
const BOARD = {
  ...{ id: 1, name: 'Shop', type: 'scrum' as const, projectId: SHOP.id, filterId: '1' },
  ...{ columns: [], estimationFieldId: null },
};

function setUp() {
  const data = aSite({
    boards: [BOARD],
    issues: [
      anIssue({
        key: 'SHOP-1',
        assigneeId: ANNA.accountId,
        custom: { [SPRINT]: [1, 2] },
        fixVersionIds: ['1003'],
      }),
      anIssue({ key: 'SHOP-2', typeId: '4', parentId: 10001, custom: { [SPRINT]: [2] } }),
      anIssue({ key: 'VAULT-1' }),
    ],
  });
  const { jira, ask } = aJira(data);
  const found = async (jql: string): Promise<readonly string[]> => {
    const { json } = await ask('POST', '/rest/api/3/search/jql', { jql, fields: ['key'] });
    return (json as { readonly issues: readonly { readonly key: string }[] }).issues.map(({ key }) => key);
  };
  const write = async (method: string, path: string, body: object, as = ANNA) =>
    ask(method, path, body, { as });
  return { data, jira, ask, found, write };
}

const assignee = (key: string): string => `/rest/api/3/issue/${key}/assignee`;

describe('assigning an issue', () => {
  it('is found by JQL at once, and stands in the history under who did it', async () => {
    const { found, write, ask } = setUp();
    expect((await write('PUT', assignee('SHOP-1'), { accountId: BEN.accountId }, CLEO)).status).toBe(204);
    expect(await found('assignee = "ben"')).toEqual(['SHOP-1']);
    expect(await found('assignee was "anna" AND assignee changed BY "cleo"')).toEqual(['SHOP-1']);
    const { json } = await ask('GET', '/rest/api/3/issue/SHOP-1/changelog');
    expect(json).toMatchObject({
      values: [
        {
          author: { accountId: 'cleo' },
          items: [{ fieldId: 'assignee', from: 'anna', toString: 'Ben Cole' }],
        },
      ],
    });
  });

  it('takes the assignee away with null', async () => {
    const { found, write } = setUp();
    await write('PUT', assignee('SHOP-1'), { accountId: null });
    expect(await found('key = SHOP-1 AND assignee is EMPTY')).toEqual(['SHOP-1']);
  });

  it('refuses who cannot see the issue, as assignee and as caller, and whom nobody knows', async () => {
    const { write } = setUp();
    const assigned = await write('PUT', assignee('VAULT-1'), { accountId: CLEO.accountId });
    expect([assigned.status, assigned.json]).toMatchObject([
      400,
      { errors: { assignee: "User 'Cleo Diaz' cannot be assigned issues." } },
    ]);
    expect((await write('PUT', assignee('VAULT-1'), { accountId: null }, CLEO)).status).toBe(404);
    expect((await write('PUT', assignee('SHOP-1'), { accountId: 'nobody' })).status).toBe(400);
    expect((await write('PUT', assignee('SHOP-1'), {})).status).toBe(400);
  });
});

describe('moving issues', () => {
  it('into a sprint takes their sub-tasks along, and leaves the closed sprints in their list', async () => {
    const { found, write } = setUp();
    expect((await write('POST', '/rest/agile/1.0/sprint/3/issue', { issues: ['SHOP-1'] })).status).toBe(204);
    expect(await found('sprint = 3 ORDER BY key')).toEqual(['SHOP-1', 'SHOP-2']);
    expect(await found('sprint = 2')).toEqual([]);
    expect(await found('sprint = 1')).toEqual(['SHOP-1']);
  });

  it('into the backlog takes them out of active and future sprints', async () => {
    const { found, write } = setUp();
    expect((await write('POST', '/rest/agile/1.0/backlog/issue', { issues: ['SHOP-1'] })).status).toBe(204);
    expect(await found('sprint in openSprints()')).toEqual([]);
  });

  it('moves none when one of them cannot be moved, and says which', async () => {
    const { found, write } = setUp();
    const path = '/rest/agile/1.0/sprint/3/issue';
    const hidden = await write('POST', path, { issues: ['SHOP-1', 'VAULT-1'] }, CLEO);
    expect([hidden.status, errorsOf(hidden)[0]]).toEqual([400, expect.stringContaining('VAULT-1')]);
    expect((await write('POST', path, { issues: ['SHOP-2'] })).status).toBe(400);
    expect(await found('sprint = 3')).toEqual([]);
  });

  it('refuses closed sprints, unknown ones, and more than fifty at once', async () => {
    const { write } = setUp();
    const to = (sprint: number, issues: readonly string[]) =>
      write('POST', `/rest/agile/1.0/sprint/${String(sprint)}/issue`, { issues });
    expect((await to(1, ['SHOP-1'])).status).toBe(400);
    expect((await to(99, ['SHOP-1'])).status).toBe(404);
    expect(
      (
        await to(
          3,
          Array.from({ length: 51 }, () => 'SHOP-1'),
        )
      ).status,
    ).toBe(400);
  });
});

describe('editing an issue', () => {
  it('adds and removes fix versions', async () => {
    const { found, write } = setUp();
    const update = { fixVersions: [{ add: { id: '1004' } }, { remove: { id: '1003' } }] };
    expect((await write('PUT', '/rest/api/3/issue/SHOP-1', { update })).status).toBe(204);
    expect([await found('fixVersion = 1004'), await found('fixVersion = 1003')]).toEqual([['SHOP-1'], []]);
    const wrong = { fixVersions: [{ add: { id: '1101' } }] };
    expect((await write('PUT', '/rest/api/3/issue/SHOP-1', { update: wrong })).status).toBe(400);
  });

  it('says so where an edit is not emulated', async () => {
    const { write } = setUp();
    const update = { summary: [{ set: 'New' }] };
    expect((await write('PUT', '/rest/api/3/issue/SHOP-1', { update })).status).toBe(501);
  });
});

describe('what was changed', () => {
  it('is kept between runs', async () => {
    const first = setUp();
    await first.write('PUT', assignee('SHOP-1'), { accountId: BEN.accountId });
    await first.write('POST', '/rest/agile/1.0/sprint/3/issue', { issues: ['SHOP-1'] });
    const second = setUp();
    second.jira.restore(first.jira.snapshot());
    expect(await second.found('assignee = "ben" AND sprint = 3')).toEqual(['SHOP-1']);
    expect(second.jira.snapshot()).toEqual(first.jira.snapshot());
  });
});

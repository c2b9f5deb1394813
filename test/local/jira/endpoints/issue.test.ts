import { aJira, errorsOf } from '../../../support/jira';
import { anIssue, ANNA, aSite, BEN, CLEO } from '../../../support/site';

type Fields = Readonly<Record<string, unknown>>;

async function fieldsOf(
  issue: Parameters<typeof anIssue>[0],
  as = ANNA,
  others = [anIssue({ key: 'OPS-9' })],
) {
  const { ask } = aJira(aSite({ issues: [anIssue(issue), ...others] }));
  const { json } = await ask('GET', `/rest/api/3/issue/${issue.key}`, undefined, { as });
  return (json as { readonly fields: Fields }).fields;
}

describe('an issue', () => {
  it('is found by id and by key in any case, and not by those who may not see it', async () => {
    const { ask } = aJira(aSite({ issues: [anIssue({ key: 'VAULT-1', id: 777 })] }));
    expect((await ask('GET', '/rest/api/3/issue/777')).json).toMatchObject({ id: '777', key: 'VAULT-1' });
    expect((await ask('GET', '/rest/api/3/issue/vault-1')).status).toBe(200);
    const refused = await ask('GET', '/rest/api/3/issue/VAULT-1', undefined, { as: CLEO });
    expect(refused.status).toBe(404);
    expect(errorsOf(refused)).toEqual(['Issue does not exist or you do not have permission to see it.']);
  });

  it("writes moments in the viewer's zone, summer time included", async () => {
    const issue = {
      key: 'SHOP-1',
      createdAt: Date.parse('2026-03-20T23:30:00Z'),
      updatedAt: Date.parse('2026-07-01T10:00:00.250Z'),
    };
    expect(await fieldsOf(issue, ANNA)).toMatchObject({
      created: '2026-03-21T00:30:00.000+0100',
      updated: '2026-07-01T12:00:00.250+0200',
    });
    expect(await fieldsOf(issue, BEN)).toMatchObject({
      created: '2026-03-20T19:30:00.000-0400',
      updated: '2026-07-01T06:00:00.250-0400',
    });
  });

  it('holds null where there is nothing, and no parent at all', async () => {
    const fields = await fieldsOf({ key: 'SHOP-1', priorityId: null });
    expect(fields).toMatchObject({
      ...{
        assignee: null,
        priority: null,
        resolution: null,
        resolutiondate: null,
        duedate: null,
        security: null,
      },
      ...{ description: null, timespent: null, timetracking: {}, labels: [], components: [], workratio: -1 },
      ...{ customfield_10016: null, customfield_10020: null },
    });
    expect(fields).not.toHaveProperty('parent');
  });

  it('describes people, status, versions and components as beans', async () => {
    const fields = await fieldsOf({
      key: 'SHOP-1',
      assigneeId: 'ben',
      statusId: '3',
      componentIds: ['2002'],
      fixVersionIds: ['1003', '1001'],
      securityLevelId: '3001',
    });
    expect(fields).toMatchObject({
      assignee: { accountId: 'ben', displayName: 'Ben Cole', accountType: 'atlassian', active: true },
      status: {
        id: '3',
        name: 'In Review',
        statusCategory: { key: 'indeterminate', name: 'In Progress', id: 4 },
      },
      statusCategory: { key: 'indeterminate' },
      project: { key: 'SHOP', projectTypeKey: 'software', simplified: false },
      issuetype: { name: 'Story', subtask: false, hierarchyLevel: 0 },
      components: [{ id: '2002', name: 'Search' }],
      fixVersions: [
        { name: '2.0', released: false },
        { name: '1.0', released: true },
      ],
      security: { id: '3001', name: 'Managers' },
    });
  });

  it('writes text as documents with paragraphs and line breaks', async () => {
    const { description } = await fieldsOf({ key: 'SHOP-1', description: 'One\ntwo\n\nThree' });
    const text = (value: string) => ({ type: 'text', text: value });
    expect(description).toEqual({
      type: 'doc',
      version: 1,
      content: [
        { type: 'paragraph', content: [text('One'), { type: 'hardBreak' }, text('two')] },
        { type: 'paragraph', content: [text('Three')] },
      ],
    });
  });

  it('writes custom values by the type of their field', async () => {
    const fields = await fieldsOf({
      key: 'SHOP-1',
      custom: {
        customfield_10016: 3.5,
        customfield_10020: [2],
        customfield_10030: '502',
        customfield_10031: 'plain',
        customfield_10032: ['512', '511'],
        customfield_10033: 'cleo',
        customfield_10034: '2026-05-01',
        customfield_10035: Date.parse('2026-01-01T00:00:00Z'),
        customfield_10036: ['a', 'b'],
        customfield_10037: ['anna', 'ben'],
      },
    });
    expect(fields).toMatchObject({
      customfield_10016: 3.5,
      customfield_10020: [{ id: 2, name: 'Sprint 2', state: 'active', boardId: 1 }],
      customfield_10030: { id: '502', value: 'Blue' },
      customfield_10031: 'plain',
      customfield_10032: [{ value: 'Android' }, { value: 'iOS' }],
      customfield_10033: { accountId: 'cleo' },
      customfield_10034: '2026-05-01',
      customfield_10035: '2026-01-01T01:00:00.000+0100',
      customfield_10036: ['a', 'b'],
      customfield_10037: [{ accountId: 'anna' }, { accountId: 'ben' }],
    });
  });

  it('tracks time in seconds and in words, and sums its sub-tasks', async () => {
    const parent = {
      key: 'SHOP-1',
      id: 1,
      originalEstimate: 144_000,
      remainingEstimate: 90_060,
      timeSpent: 36_000,
    };
    const subtask = anIssue({
      key: 'SHOP-2',
      parentId: 1,
      typeId: '4',
      originalEstimate: 3600,
      timeSpent: 1800,
    });
    const story = anIssue({ key: 'SHOP-3', parentId: 1, typeId: '2', timeSpent: 999 });
    const fields = await fieldsOf(parent, ANNA, [subtask, story]);
    expect(fields).toMatchObject({
      timeoriginalestimate: 144_000,
      aggregatetimeoriginalestimate: 147_600,
      aggregatetimespent: 37_800,
      workratio: 25,
      progress: { progress: 36_000, total: 126_060, percent: 28 },
      timetracking: {
        originalEstimate: '1w',
        originalEstimateSeconds: 144_000,
        remainingEstimate: '3d 1h 1m',
        timeSpent: '1d 2h',
      },
      subtasks: [{ key: 'SHOP-2', fields: { status: { name: 'To Do' }, issuetype: { subtask: true } } }],
    });
  });

  it('names its parent only to those who may see that', async () => {
    const child = { key: 'SHOP-1', parentId: 555 };
    const parent = [anIssue({ key: 'VAULT-5', id: 555, summary: 'Secret', typeId: '1' })];
    const expected = {
      id: '555',
      key: 'VAULT-5',
      fields: { summary: 'Secret', issuetype: { name: 'Epic' } },
    };
    expect(await fieldsOf(child, BEN, parent)).toMatchObject({ parent: expected });
    expect(await fieldsOf(child, CLEO, parent)).not.toHaveProperty('parent');
  });

  it('gives the fields that were asked for, less those that were excluded', async () => {
    const { ask } = aJira(aSite({ issues: [anIssue({ key: 'SHOP-1' })] }));
    const keysOf = async (fields: string) => {
      const { json } = await ask('GET', `/rest/api/3/issue/SHOP-1?fields=${fields}`);
      return Object.keys((json as { readonly fields?: Fields }).fields ?? {});
    };
    expect(await keysOf('summary,nothing,labels')).toEqual(['summary', 'labels']);
    expect(await keysOf('*all,-summary')).toEqual(expect.arrayContaining(['attachment', 'labels']));
    expect(await keysOf('*all,-summary')).not.toContain('summary');
    expect(await keysOf('*navigable')).toEqual(expect.not.arrayContaining(['attachment', 'comment']));
    expect(await keysOf('-summary')).toEqual(expect.arrayContaining(['labels', 'attachment']));
  });

  it('carries its history, newest first, when that is expanded', async () => {
    const item = {
      field: 'status',
      fieldId: 'status',
      from: '1',
      fromString: 'To Do',
      to: '4',
      toString: 'Done',
    };
    const changelog = () => [
      { id: 1, at: Date.parse('2026-03-01T00:00:00Z'), authorId: 'ben', items: [item] },
      { id: 2, at: Date.parse('2026-03-02T00:00:00Z'), authorId: null, items: [item] },
    ];
    const { ask } = aJira(aSite({ issues: [anIssue({ key: 'SHOP-1' })], changelog }));
    const { json } = await ask('GET', '/rest/api/3/issue/SHOP-1?fields=summary&expand=changelog');
    expect(json).toMatchObject({
      changelog: {
        total: 2,
        histories: [
          {
            id: '2',
            created: '2026-03-02T01:00:00.000+0100',
            items: [{ fieldtype: 'jira', toString: 'Done' }],
          },
          { id: '1', author: { accountId: 'ben' } },
        ],
      },
    });
  });

  it('says so when an expansion is not emulated', async () => {
    const { ask } = aJira(aSite({ issues: [anIssue({ key: 'SHOP-1' })] }));
    const answer = await ask('GET', '/rest/api/3/issue/SHOP-1?expand=renderedFields');
    expect(answer.status).toBe(501);
    expect(errorsOf(answer)[0]).toContain('renderedFields');
  });
});

describe('issue/bulkfetch', () => {
  const FETCH = '/rest/api/3/issue/bulkfetch';

  it('gives each issue once in the order of ids, and says nothing about those that are missing or hidden', async () => {
    const issues = [anIssue({ key: 'SHOP-2' }), anIssue({ key: 'SHOP-1' }), anIssue({ key: 'VAULT-1' })];
    const { ask } = aJira(aSite({ issues }));
    const body = { issueIdsOrKeys: ['SHOP-2', 'shop-1', '10002', 'VAULT-1', 'NO-1'], fields: ['summary'] };
    const answer = await ask('POST', FETCH, body, { as: CLEO });
    expect(answer.json).toMatchObject({
      issues: [
        { key: 'SHOP-1', fields: { summary: 'Work on SHOP-1' } },
        { key: 'SHOP-2', fields: { summary: 'Work on SHOP-2' } },
      ],
      issueErrors: [],
    });
    expect(answer.points).toBe(3);
  });

  it('takes a hundred at most, and one at least', async () => {
    const { ask } = aJira(aSite());
    const fetch = async (count: number) =>
      (await ask('POST', FETCH, { issueIdsOrKeys: Array(count).fill('1') })).status;
    expect([await fetch(0), await fetch(1), await fetch(100), await fetch(101)]).toEqual([
      400, 200, 200, 400,
    ]);
  });
});

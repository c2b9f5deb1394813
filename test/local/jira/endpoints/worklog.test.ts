import type { WorklogRecord } from '../../../../local/jira/model';
import { aJira } from '../../../support/jira';
import { ANNA, BEN, CLEO, NOW, aSite, anIssue } from '../../../support/site';

const aWorklog = (id: number, overrides: Partial<WorklogRecord> = {}): WorklogRecord => {
  const at = Date.parse('2026-03-02T08:00:00Z') + id * 3_600_000;
  return {
    id,
    authorId: BEN.accountId,
    startedAt: at,
    createdAt: at,
    updatedAt: at,
    seconds: 5400,
    comment: null,
    ...overrides,
  };
};

const aJiraWith = (worklogs: Readonly<Record<string, readonly WorklogRecord[]>>) =>
  aJira(
    aSite({
      issues: Object.keys(worklogs).map((key) => anIssue({ key })),
      worklogs: (issue) => worklogs[issue.key] ?? [],
    }),
  );

const idsOf = (json: unknown): readonly string[] => (json as readonly { id: string }[]).map(({ id }) => id);

describe('GET issue/{issueIdOrKey}/worklog', () => {
  it('gives who worked, when and how long, with the comment as a document', async () => {
    const { ask } = aJiraWith({ 'SHOP-1': [aWorklog(1, { comment: 'Review' })] });
    const { json } = await ask('GET', '/rest/api/3/issue/SHOP-1/worklog');
    expect(json).toMatchObject({
      startAt: 0,
      maxResults: 5000,
      total: 1,
      worklogs: [
        {
          id: '1',
          issueId: '10001',
          author: { accountId: 'ben' },
          started: '2026-03-02T10:00:00.000+0100',
          timeSpent: '1h 30m',
          timeSpentSeconds: 5400,
          comment: { type: 'doc', content: [{ content: [{ text: 'Review' }] }] },
        },
      ],
    });
  });

  it('reads those started between two moments, neither included', async () => {
    const { ask } = aJiraWith({ 'SHOP-1': [aWorklog(1), aWorklog(2), aWorklog(3)] });
    const [after, before] = [aWorklog(1).startedAt, aWorklog(3).startedAt];
    const { json } = await ask(
      'GET',
      `/rest/api/3/issue/SHOP-1/worklog?startedAfter=${after}&startedBefore=${before}`,
    );
    expect(json).toMatchObject({ total: 1, worklogs: [{ id: '2' }] });
  });

  it('does not know issues that the viewer may not see', async () => {
    const { ask } = aJiraWith({ 'VAULT-1': [aWorklog(1)] });
    const answer = await ask('GET', '/rest/api/3/issue/VAULT-1/worklog', undefined, { as: CLEO });
    expect(answer.status).toBe(404);
  });
});

describe('the field worklog of a search', () => {
  it('holds the first twenty, and says how many there are', async () => {
    const { ask } = aJiraWith({ 'SHOP-1': Array.from({ length: 21 }, (_, at) => aWorklog(at + 1)) });
    const { json } = await ask('POST', '/rest/api/3/search/jql', {
      jql: 'project = SHOP',
      fields: ['worklog'],
    });
    const [issue] = (json as { issues: readonly { fields: { worklog: object & { worklogs: unknown } } }[] })
      .issues;
    expect(issue?.fields.worklog).toMatchObject({ startAt: 0, maxResults: 20, total: 21 });
    expect(idsOf(issue?.fields.worklog.worklogs)).toEqual(
      Array.from({ length: 20 }, (_, at) => String(at + 1)),
    );
  });
});

describe('GET worklog/updated', () => {
  it('lists changes since a moment, the oldest first, but none of the last minute', async () => {
    const { ask } = aJiraWith({
      'SHOP-1': [aWorklog(3), aWorklog(9, { updatedAt: NOW - 30_000 })],
      'SHOP-2': [aWorklog(1), aWorklog(2)],
    });
    const { json } = await ask('GET', `/rest/api/3/worklog/updated?since=${aWorklog(2).updatedAt}`);
    expect(json).toMatchObject({
      values: [{ worklogId: 2 }, { worklogId: 3 }],
      until: aWorklog(3).updatedAt,
      lastPage: true,
    });
  });

  it('gives 1,000 a page and the address of the next', async () => {
    const many = Array.from({ length: 1500 }, (_, id) => aWorklog(id, { updatedAt: 1000 + id }));
    const { ask } = aJiraWith({ 'SHOP-1': many });
    const first = (await ask('GET', '/rest/api/3/worklog/updated')).json as {
      values: readonly unknown[];
      nextPage: string;
    };
    expect(first.values).toHaveLength(1000);
    const next = new URL(first.nextPage);
    const second = await ask('GET', next.pathname + next.search);
    expect(second.json).toMatchObject({ lastPage: true, until: 2499 });
    expect((second.json as { values: readonly unknown[] }).values).toHaveLength(501);
  });
});

describe('POST worklog/list', () => {
  it('gives what the viewer may see of the ids asked for', async () => {
    const { ask } = aJiraWith({ 'SHOP-1': [aWorklog(1)], 'VAULT-1': [aWorklog(2)] });
    const body = { ids: [2, 1, 1, 77] };
    const [anna, cleo] = [
      await ask('POST', '/rest/api/3/worklog/list', body, { as: ANNA }),
      await ask('POST', '/rest/api/3/worklog/list', body, { as: CLEO }),
    ];
    expect([idsOf(anna.json), idsOf(cleo.json)]).toEqual([['2', '1'], ['1']]);
  });

  it.each([[[]], [Array.from({ length: 1001 }, (_, id) => id)]])(
    'refuses no and too many ids (%#)',
    async (ids) => {
      const { ask } = aJiraWith({ 'SHOP-1': [aWorklog(1)] });
      expect((await ask('POST', '/rest/api/3/worklog/list', { ids })).status).toBe(400);
    },
  );
});

import fc from 'fast-check';

import { aJira, errorsOf, type Answered } from '../../../support/jira';
import { anIssue, aSite, BEN, CLEO, NOW } from '../../../support/site';

interface Found {
  readonly issues: readonly { readonly id: string; readonly key?: string; readonly fields?: unknown }[];
  readonly isLast: boolean;
  readonly nextPageToken?: string;
}

const found = (answer: Answered): Found => answer.json as Found;
const SEARCH = '/rest/api/3/search/jql';

const numbered = (count: number) =>
  Array.from({ length: count }, (_, index) => anIssue({ key: `SHOP-${index + 1}` }));

describe('search/jql', () => {
  it('gives ids alone, fifty of them, unless more is asked for', async () => {
    const { ask } = aJira(aSite({ issues: numbered(60) }));
    const { issues, isLast } = found(await ask('POST', SEARCH, { jql: 'project = SHOP ORDER BY key' }));
    expect(issues).toHaveLength(50);
    expect(issues[0]).toEqual({ id: '10001' });
    expect(isLast).toBe(false);
  });

  it('adds key and address when the key is asked for, and fields only when a field is', async () => {
    const { ask } = aJira(aSite({ issues: numbered(1) }));
    const byKey = found(await ask('POST', SEARCH, { jql: 'project = SHOP', fields: ['key'] })).issues[0];
    const byField = found(await ask('POST', SEARCH, { jql: 'project = SHOP', fields: ['summary'] }))
      .issues[0];
    expect(byKey).toMatchObject({ id: '10001', key: 'SHOP-1' });
    expect(byKey).not.toHaveProperty('fields');
    expect(byField).toMatchObject({ key: 'SHOP-1', fields: { summary: 'Work on SHOP-1' } });
  });

  it.each([
    ['5,000 ids', ['id'], 5000],
    ['5,000 keys', ['id', 'key'], 5000],
    ['100 issues with a field', ['id', 'summary'], 100],
  ])('holds a page to %s', async (_, fields, expected) => {
    const { ask } = aJira(aSite({ issues: numbered(5010) }));
    const answer = await ask('POST', SEARCH, { jql: 'project = SHOP', fields, maxResults: 9000 });
    expect(found(answer).issues).toHaveLength(expected);
  });

  it('reads the same by GET', async () => {
    const { ask } = aJira(aSite({ issues: numbered(3) }));
    const jql = encodeURIComponent('project = SHOP ORDER BY key DESC');
    const answer = await ask('GET', `${SEARCH}?jql=${jql}&fields=summary,labels&fields=key&maxResults=1`);
    expect(found(answer).issues).toMatchObject([
      { key: 'SHOP-3', fields: { summary: 'Work on SHOP-3', labels: [] } },
    ]);
  });

  it('gives every issue once over the pages, whatever their size', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 1, max: 15 }),
        async (count, size) => {
          const { ask } = aJira(aSite({ issues: numbered(count) }));
          const keys: (string | undefined)[] = [];
          let page: Found | null = null;
          do {
            const token = page?.nextPageToken === undefined ? {} : { nextPageToken: page.nextPageToken };
            const body = { jql: 'project = SHOP ORDER BY key', fields: ['key'], maxResults: size, ...token };
            page = found(await ask('POST', SEARCH, body));
            keys.push(...page.issues.map((issue) => issue.key));
          } while (!page.isLast);
          expect(page.nextPageToken).toBeUndefined();
          expect(keys).toEqual(Array.from({ length: count }, (_, index) => `SHOP-${index + 1}`));
        },
      ),
    );
  });

  it('keeps the pages of a chain at the moment of the first', async () => {
    let now = NOW;
    const created = (key: string, hoursAgo: number) =>
      anIssue({ key, createdAt: NOW - hoursAgo * 3_600_000 });
    const issues = [created('SHOP-1', 20), created('SHOP-2', 10)];
    const { ask } = aJira(aSite({ issues }), { now: () => now });
    const query = { jql: 'created >= -24h ORDER BY key', fields: ['key'], maxResults: 1 };
    const first = found(await ask('POST', SEARCH, query));
    now += 30 * 3_600_000;
    const second = found(await ask('POST', SEARCH, { ...query, nextPageToken: first.nextPageToken }));
    expect(second.issues).toMatchObject([{ key: 'SHOP-2' }]);
    expect(found(await ask('POST', SEARCH, query)).issues).toEqual([]);
  });

  it('refuses a token that it did not give for this query and this user', async () => {
    const { ask } = aJira(aSite({ issues: numbered(3) }));
    const query = { jql: 'project = SHOP', maxResults: 1 };
    const { nextPageToken } = found(await ask('POST', SEARCH, query));
    const answers = await Promise.all([
      ask('POST', SEARCH, { ...query, nextPageToken: 'bm9uc2Vuc2U' }),
      ask('POST', SEARCH, { ...query, jql: 'project = OPS', nextPageToken }),
      ask('POST', SEARCH, { ...query, nextPageToken }, { as: BEN }),
    ]);
    expect(answers.map((answer) => answer.status)).toEqual([400, 400, 400]);
    expect(answers.map(errorsOf)).toEqual(
      Array(3).fill(['The provided next page token is invalid or has expired.']),
    );
  });

  it('shows each viewer only what that viewer may see, in search and in count', async () => {
    const issues = [
      anIssue({ key: 'SHOP-1' }),
      anIssue({ key: 'SHOP-2', securityLevelId: '3001' }),
      anIssue({ key: 'VAULT-1' }),
    ];
    const { ask } = aJira(aSite({ issues }));
    const jql = 'created >= 2026-01-01 ORDER BY key';
    const seen = async (as: typeof CLEO) => {
      const search = found(await ask('POST', SEARCH, { jql, fields: ['key'] }, { as }));
      const count = await ask('POST', '/rest/api/3/search/approximate-count', { jql }, { as });
      return { keys: search.issues.map((issue) => issue.key), count: count.json };
    };
    expect(await seen(BEN)).toEqual({ keys: ['SHOP-1', 'VAULT-1'], count: { count: 2 } });
    expect(await seen(CLEO)).toEqual({ keys: ['SHOP-1'], count: { count: 1 } });
  });

  it.each([SEARCH, '/rest/api/3/search/approximate-count'])(
    'refuses a query without a restriction at %s',
    async (path) => {
      const { ask } = aJira(aSite());
      const answer = await ask('POST', path, { jql: 'ORDER BY created' });
      expect(answer.status).toBe(400);
      expect(errorsOf(answer)).toEqual([
        'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.',
      ]);
    },
  );

  it("answers a query's faults in the engine's words", async () => {
    const { ask } = aJira(aSite());
    const answer = await ask('POST', SEARCH, { jql: 'project = NOWHERE' });
    expect(answer.status).toBe(400);
    expect(errorsOf(answer)).toEqual(["The value 'NOWHERE' does not exist for the field 'project'."]);
  });

  it('reconciles at most fifty issues', async () => {
    const { ask } = aJira(aSite());
    const body = (count: number) => ({ jql: 'project = SHOP', reconcileIssues: Array(count).fill(10001) });
    expect((await ask('POST', SEARCH, body(50))).status).toBe(200);
    expect((await ask('POST', SEARCH, body(51))).status).toBe(400);
  });

  it('names fields and gives their schemas when that is expanded', async () => {
    const { ask } = aJira(aSite({ issues: numbered(1) }));
    const body = { jql: 'project = SHOP', fields: ['summary', 'customfield_10016'], expand: 'names,schema' };
    expect((await ask('POST', SEARCH, body)).json).toMatchObject({
      names: { summary: 'Summary', customfield_10016: 'Story Points' },
      schema: {
        summary: { type: 'string', system: 'summary' },
        customfield_10016: { type: 'number', customId: 10016 },
      },
    });
  });

  it.each(['GET', 'POST'])('says that the old search is gone: %s', async (method) => {
    const { ask } = aJira(aSite());
    const answer = await ask(
      method,
      '/rest/api/3/search',
      method === 'POST' ? { jql: 'project = SHOP' } : undefined,
    );
    expect(answer.status).toBe(410);
    expect(errorsOf(answer)[0]).toContain('Please migrate to the /rest/api/3/search/jql API.');
  });
});

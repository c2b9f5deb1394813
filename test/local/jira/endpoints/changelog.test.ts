import type { ChangeRecord, IssueRecord } from '../../../../local/jira/model';
import { aJira, errorsOf } from '../../../support/jira';
import { ANNA, BEN, CLEO, aSite, anIssue } from '../../../support/site';

type Item = ChangeRecord['items'][number];

const item = (fieldId: string, from: string, to: string): Item => ({
  field: fieldId,
  fieldId,
  from,
  fromString: from,
  to,
  toString: to,
});

const change = (id: number, ...items: readonly Item[]): ChangeRecord => ({
  id,
  at: Date.parse('2026-03-02T08:00:00Z') + id * 60_000,
  authorId: ANNA.accountId,
  items,
});

const histories: Readonly<Record<string, readonly ChangeRecord[]>> = {
  'SHOP-1': [
    change(1, item('status', '1', '2')),
    change(2, item('priority', '3', '2')),
    change(3, item('status', '2', '4'), item('resolution', '', '1')),
  ],
  'SHOP-2': [change(11, item('assignee', '', 'ben')), change(12, item('status', '1', '2'))],
  'VAULT-1': [change(21, item('status', '1', '4'))],
};

const aJiraWithHistories = () =>
  aJira(
    aSite({
      issues: Object.keys(histories).map((key) => anIssue({ key })),
      changelog: (issue: IssueRecord) => histories[issue.key] ?? [],
    }),
  );

interface Bulk {
  readonly issueChangeLogs: readonly {
    readonly issueId: string;
    readonly changeHistories: readonly {
      readonly id: string;
      readonly items: readonly { readonly fieldId: string }[];
    }[];
  }[];
  readonly nextPageToken?: string;
}

const idsOf = ({ issueChangeLogs }: Bulk): readonly string[] =>
  issueChangeLogs.flatMap(({ issueId, changeHistories }) =>
    changeHistories.map(({ id }) => `${issueId}:${id}`),
  );

const BULK = '/rest/api/3/changelog/bulkfetch';

describe('GET issue/{issueIdOrKey}/changelog', () => {
  it('gives the history oldest first, in pages', async () => {
    const { ask } = aJiraWithHistories();
    const first = await ask('GET', '/rest/api/3/issue/SHOP-1/changelog?maxResults=2');
    expect(first.json).toMatchObject({
      startAt: 0,
      maxResults: 2,
      total: 3,
      isLast: false,
      nextPage: 'https://example.atlassian.net/rest/api/3/issue/SHOP-1/changelog?maxResults=2&startAt=2',
      values: [
        { id: '1', author: { accountId: 'anna' }, created: '2026-03-02T09:01:00.000+0100' },
        { id: '2' },
      ],
    });
    const last = await ask('GET', '/rest/api/3/issue/SHOP-1/changelog?maxResults=2&startAt=2');
    expect(last.json).toMatchObject({ isLast: true, values: [{ id: '3' }] });
  });

  it('holds a page within 100 entries', async () => {
    const changelog = () => Array.from({ length: 120 }, (_, index) => change(index, item('labels', '', 'a')));
    const { ask } = aJira(aSite({ issues: [anIssue({ key: 'SHOP-1' })], changelog }));
    const { json } = await ask('GET', '/rest/api/3/issue/SHOP-1/changelog?maxResults=500');
    expect((json as { values: readonly unknown[] }).values).toHaveLength(100);
  });

  it('does not know issues that the viewer may not see', async () => {
    const { ask } = aJiraWithHistories();
    const answer = await ask('GET', '/rest/api/3/issue/VAULT-1/changelog', undefined, { as: CLEO });
    expect(answer.status).toBe(404);
  });
});

describe('POST changelog/bulkfetch', () => {
  it('gives the histories of several issues, the smallest id first and each issue once', async () => {
    const { ask } = aJiraWithHistories();
    const { json } = await ask('POST', BULK, { issueIdsOrKeys: ['SHOP-2', 'shop-1', 'SHOP-2', 'NO-1'] });
    expect(idsOf(json as Bulk)).toEqual(['10001:1', '10001:2', '10001:3', '10002:11', '10002:12']);
    expect(json).not.toHaveProperty('nextPageToken');
  });

  it('leaves out changes of other fields', async () => {
    const { ask } = aJiraWithHistories();
    const { json } = await ask('POST', BULK, {
      issueIdsOrKeys: ['SHOP-1', 'SHOP-2'],
      fieldIds: ['status', 'assignee'],
    });
    expect(idsOf(json as Bulk)).toEqual(['10001:1', '10001:3', '10002:11', '10002:12']);
    const [first] = (json as Bulk).issueChangeLogs;
    expect(first?.changeHistories[1]?.items.map(({ fieldId }) => fieldId)).toEqual(['status']);
  });

  it('pages by token over the border of an issue', async () => {
    const { ask } = aJiraWithHistories();
    const seen: string[] = [];
    let nextPageToken: string | undefined;
    do {
      const { json } = await ask('POST', BULK, {
        issueIdsOrKeys: ['SHOP-1', 'SHOP-2'],
        maxResults: 2,
        ...(nextPageToken === undefined ? {} : { nextPageToken }),
      });
      const page = json as Bulk;
      seen.push(idsOf(page).join(' '));
      ({ nextPageToken } = page);
    } while (nextPageToken !== undefined);
    expect(seen).toEqual(['10001:1 10001:2', '10001:3 10002:11', '10002:12']);
  });

  it('takes a token only for the question and the viewer that it came from', async () => {
    const { ask } = aJiraWithHistories();
    const { json } = await ask('POST', BULK, { issueIdsOrKeys: ['SHOP-1'], maxResults: 1 });
    const { nextPageToken } = json as Bulk;
    const other = await ask('POST', BULK, { issueIdsOrKeys: ['SHOP-2'], maxResults: 1, nextPageToken });
    const elsewhere = await ask(
      'POST',
      BULK,
      { issueIdsOrKeys: ['SHOP-1'], maxResults: 1, nextPageToken },
      { as: BEN },
    );
    expect([other.status, elsewhere.status]).toEqual([400, 400]);
  });

  it('leaves out issues that the viewer may not see', async () => {
    const { ask } = aJiraWithHistories();
    const body = { issueIdsOrKeys: ['VAULT-1', 'SHOP-2'] };
    const anna = await ask('POST', BULK, body);
    const cleo = await ask('POST', BULK, body, { as: CLEO });
    expect(idsOf(anna.json as Bulk)).toContain('10201:21');
    expect(idsOf(cleo.json as Bulk)).toEqual(['10002:11', '10002:12']);
  });

  it.each([
    [{ issueIdsOrKeys: [] }, 'The list of issue IDs or keys must not be empty.'],
    [
      { issueIdsOrKeys: Array.from({ length: 1001 }, (_, index) => String(index)) },
      'The number of issue IDs or keys must not exceed 1000.',
    ],
    [
      { issueIdsOrKeys: ['SHOP-1'], fieldIds: Array.from({ length: 11 }, (_, index) => `f${index}`) },
      'The number of field IDs must not exceed 10.',
    ],
    [
      { issueIdsOrKeys: ['SHOP-1'], maxResults: 10_001 },
      "The value of 'maxResults' must lie between 1 and 10000.",
    ],
  ])('refuses what Jira refuses (%#)', async (body, message) => {
    const { ask } = aJiraWithHistories();
    const answer = await ask('POST', BULK, body);
    expect([answer.status, errorsOf(answer)]).toEqual([400, [message]]);
  });
});

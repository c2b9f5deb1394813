import type { BoardRecord, FilterRecord } from '../../../../local/jira/model';
import { aJira } from '../../../support/jira';
import { ANNA, CLEO, SHOP, VAULT, aSite, anIssue } from '../../../support/site';

const aBoard = (overrides: Partial<BoardRecord> & { readonly id: number }): BoardRecord => ({
  name: 'Board',
  type: 'scrum',
  projectId: SHOP.id,
  filterId: '900',
  columns: [
    { name: 'To Do', statusIds: ['1'] },
    { name: 'Doing', statusIds: ['2'] },
    { name: 'Done', statusIds: ['4'] },
  ],
  estimationFieldId: null,
  ...overrides,
});

const aFilter = (id: string, jql: string): FilterRecord => ({
  ...{ id, name: `Filter ${id}`, description: '', jql, favouriteOf: [] },
  ownerAccountId: ANNA.accountId,
  share: 'global',
});

const SPRINT = 'customfield_10020';

/** Sprint 1 is over, 2 runs, 3 is planned; status 3 has no column. */
const { ask } = aJira(
  aSite({
    boards: [
      aBoard({ id: 1 }),
      aBoard({ id: 2, projectId: VAULT.id, filterId: '901' }),
      aBoard({ id: 3, type: 'kanban' }),
    ],
    filters: [aFilter('900', 'project = SHOP ORDER BY priority'), aFilter('901', 'project = VAULT')],
    issues: [
      anIssue({ key: 'SHOP-1', createdAt: 1, custom: { [SPRINT]: [2] } }),
      anIssue({ key: 'SHOP-2', createdAt: 2, custom: { [SPRINT]: [1] }, priorityId: '1' }),
      anIssue({ key: 'SHOP-3', createdAt: 3, custom: { [SPRINT]: [1, 3] } }),
      anIssue({ key: 'SHOP-4', createdAt: 4, statusId: '2' }),
      anIssue({ key: 'SHOP-5', createdAt: 5, statusId: '4', custom: { [SPRINT]: [2] } }),
      anIssue({ key: 'SHOP-6', createdAt: 6, statusId: '3' }),
      anIssue({ key: 'SHOP-7', createdAt: 7, typeId: '1' }),
      anIssue({ key: 'VAULT-1', createdAt: 8, custom: { [SPRINT]: [2] } }),
    ],
  }),
);

interface Page {
  readonly issues: readonly { readonly key: string; readonly fields: Readonly<Record<string, unknown>> }[];
  readonly isLast?: boolean;
  readonly nextPageToken?: string;
  readonly total?: number;
}

const read = async (path: string, as = ANNA): Promise<Page> =>
  (await ask('GET', path, undefined, { as })).json as Page;
const keysOf = ({ issues }: Page): readonly string[] => issues.map(({ key }) => key);

const NEW = '/rest/software/1.0';
const OLD = '/rest/agile/1.0';

describe.each([NEW, OLD])('lists of issues below %s', (base) => {
  it('give the issues of a board whose status has a column, without epics, the oldest first', async () => {
    expect(keysOf(await read(`${base}/board/1/issue`))).toEqual([
      'SHOP-1',
      'SHOP-2',
      'SHOP-3',
      'SHOP-4',
      'SHOP-5',
    ]);
  });

  it('give the epics of a kanban board too', async () => {
    expect(keysOf(await read(`${base}/board/3/issue`))).toContain('SHOP-7');
  });

  it('give the backlog: unfinished, and in no running or planned sprint', async () => {
    expect(keysOf(await read(`${base}/board/1/backlog`))).toEqual(['SHOP-2', 'SHOP-4']);
  });

  it('give the issues of a sprint, of one board or of all', async () => {
    expect(keysOf(await read(`${base}/board/1/sprint/2/issue`))).toEqual(['SHOP-1', 'SHOP-5']);
    expect(keysOf(await read(`${base}/sprint/2/issue`))).toEqual(['SHOP-1', 'SHOP-5', 'VAULT-1']);
    expect(keysOf(await read(`${base}/sprint/2/issue`, CLEO))).toEqual(['SHOP-1', 'SHOP-5']);
  });

  it("take JQL of the caller's own, with its order", async () => {
    const jql = encodeURIComponent('status != Done or summary ~ "order by" ORDER BY priority, key DESC');
    expect(keysOf(await read(`${base}/board/1/issue?jql=${jql}`))).toEqual([
      'SHOP-2',
      'SHOP-4',
      'SHOP-3',
      'SHOP-1',
    ]);
    const answer = await ask('GET', `${base}/board/1/issue?jql=nothing%20%3D%201`);
    expect(answer.status).toBe(400);
  });

  it('tell the present sprint from those that are over', async () => {
    const { issues } = await read(`${base}/board/1/issue?fields=summary,sprint,closedSprints`);
    const [, , third, fourth] = issues.map(({ fields }) => fields);
    expect(third).toMatchObject({ summary: 'Work on SHOP-3', sprint: { id: 3 }, closedSprints: [{ id: 1 }] });
    expect(fourth).toMatchObject({ sprint: null, closedSprints: [] });
    expect(third).not.toHaveProperty('status');
  });

  it('do not know boards and sprints that the viewer may not see', async () => {
    const paths = [
      'board/2/issue',
      'board/2/backlog',
      'board/2/sprint/2/issue',
      'board/1/sprint/77/issue',
      'sprint/77/issue',
    ];
    for (const path of paths) {
      const answer = await ask('GET', `${base}/${path}`, undefined, { as: CLEO });
      expect([path, answer.status]).toEqual([path, 404]);
    }
  });
});

it('pages the new lists by token', async () => {
  const first = await read(`${NEW}/board/1/issue?maxResults=3`);
  expect([keysOf(first), first.isLast]).toEqual([['SHOP-1', 'SHOP-2', 'SHOP-3'], false]);
  const last = await read(`${NEW}/board/1/issue?maxResults=3&nextPageToken=${first.nextPageToken ?? ''}`);
  expect([keysOf(last), last.isLast, last.nextPageToken]).toEqual([['SHOP-4', 'SHOP-5'], true, undefined]);
});

it('pages the old lists by place, with a total', async () => {
  const page = await read(`${OLD}/board/1/issue?maxResults=2&startAt=2`);
  expect(page).toMatchObject({ startAt: 2, maxResults: 2, total: 5 });
  expect(keysOf(page)).toEqual(['SHOP-3', 'SHOP-4']);
});

it('counts the issues of a board and of its backlog', async () => {
  const counts = await Promise.all(
    ['issue', 'backlog'].map((list) =>
      ask('GET', `${NEW}/board/1/${list}/approximate-count?jql=priority%20%3D%20Highest`),
    ),
  );
  expect(counts.map(({ json }) => json)).toEqual([{ count: 1 }, { count: 1 }]);
});

it('finds nothing in sprints on a site without a sprint field', async () => {
  const other = aJira(
    aSite({ boards: [aBoard({ id: 1 })], customFields: [], issues: [anIssue({ key: 'SHOP-1' })] }),
  );
  const answer = await other.ask('GET', `${NEW}/sprint/2/issue`);
  expect(answer.json).toEqual({ issues: [], isLast: true });
});

import type { BoardRecord, SprintRecord } from '../../../../local/jira/model';
import { aJira, errorsOf } from '../../../support/jira';
import { BEN, CLEO, OPS, SHOP, VAULT, aSite } from '../../../support/site';

type Named = { readonly name: string };

const namesOf = (values: unknown): readonly string[] => (values as readonly Named[]).map(({ name }) => name);

const aBoard = (overrides: Partial<BoardRecord> & { readonly id: number }): BoardRecord => ({
  name: `Board ${overrides.id}`,
  type: 'scrum',
  projectId: SHOP.id,
  filterId: '1',
  columns: [{ name: 'Doing', statusIds: ['2', '3'] }],
  estimationFieldId: 'customfield_10016',
  ...overrides,
});

describe('boards', () => {
  const boards = [
    aBoard({ id: 1, name: 'Zebra' }),
    aBoard({ id: 2, name: 'Ant', type: 'kanban', projectId: OPS.id, estimationFieldId: null }),
    aBoard({ id: 3, name: 'Hidden', projectId: VAULT.id }),
    aBoard({ id: 4, name: 'Simple', type: 'simple' }),
  ];
  const aSprint = (id: number, overrides: Partial<SprintRecord>): SprintRecord => ({
    ...{ id, name: `Sprint ${id}`, state: 'closed', goal: null, originBoardId: 1 },
    ...{ startAt: null, endAt: null, completeAt: null },
    ...overrides,
  });
  const sprints = [
    aSprint(5, { state: 'future' }),
    aSprint(4, { state: 'active', startAt: Date.parse('2026-03-10T08:00:00Z') }),
    aSprint(3, { startAt: 2 }),
    aSprint(2, { startAt: 1 }),
    aSprint(9, { originBoardId: 3 }),
  ];
  const { ask } = aJira(aSite({ boards, sprints }));
  const names = async (query: string, as = CLEO) =>
    namesOf(
      ((await ask('GET', `/rest/agile/1.0/board?${query}`, undefined, { as })).json as { values: unknown })
        .values,
    );

  it('are listed by project, name and type to those who may browse the project', async () => {
    expect(await names('', BEN)).toEqual(['Zebra', 'Ant', 'Hidden', 'Simple']);
    expect(await names('')).toEqual(['Zebra', 'Ant', 'Simple']);
    expect(await names('orderBy=name')).toEqual(['Ant', 'Simple', 'Zebra']);
    expect(await names('projectKeyOrId=OPS')).toEqual(['Ant']);
    expect(await names(`projectKeyOrId=${SHOP.id}&type=scrum`)).toEqual(['Zebra']);
    expect(await names('name=imp')).toEqual(['Simple']);
    expect((await ask('GET', '/rest/agile/1.0/board?type=round')).status).toBe(400);
  });

  it('are not there for those who may not browse the project', async () => {
    for (const path of ['', '/configuration', '/sprint']) {
      expect((await ask('GET', `/rest/agile/1.0/board/3${path}`, undefined, { as: CLEO })).status).toBe(404);
    }
    expect((await ask('GET', '/rest/agile/1.0/sprint/9', undefined, { as: CLEO })).status).toBe(404);
  });

  it('have columns, a filter and, when scrum, an estimation', async () => {
    expect((await ask('GET', '/rest/agile/1.0/board/1/configuration')).json).toMatchObject({
      filter: { id: '1' },
      columnConfig: { columns: [{ name: 'Doing', statuses: [{ id: '2' }, { id: '3' }] }] },
      estimation: { type: 'field', field: { fieldId: 'customfield_10016', displayName: 'Story Points' } },
    });
    expect((await ask('GET', '/rest/agile/1.0/board/2/configuration')).json).not.toHaveProperty('estimation');
  });

  it('list their sprints by state and start, and only scrum boards have any', async () => {
    const ids = async (query: string) => {
      const { json } = await ask('GET', `/rest/agile/1.0/board/1/sprint?${query}`);
      return (json as { values: readonly { id: number }[] }).values.map(({ id }) => id);
    };
    expect(await ids('')).toEqual([2, 3, 4, 5]);
    expect(await ids('state=active,future')).toEqual([4, 5]);
    expect(await ids('maxResults=2&startAt=1')).toEqual([3, 4]);
    expect((await ask('GET', '/rest/agile/1.0/board/1/sprint?state=late')).status).toBe(400);
    for (const board of [2, 4]) {
      const refused = await ask('GET', `/rest/agile/1.0/board/${board}/sprint`);
      expect([refused.status, errorsOf(refused)]).toEqual([400, ['The board does not support sprints']]);
    }
  });
});

import { openSprintOf } from '../../../src/core/sprint/item-sprint';

const sprint = (id: number, state: string, boardId?: number) => ({
  id,
  name: `S${String(id)}`,
  state,
  boardId,
});

describe('openSprintOf', () => {
  it('takes the active sprint of those that a work item was in, else the one to come', () => {
    const closed = sprint(1, 'closed', 5);
    expect(openSprintOf([closed, sprint(3, 'future', 5), sprint(2, 'active', 6)])).toMatchObject({
      ...{ id: 2, state: 'active', boardId: 6 },
    });
    expect(openSprintOf([closed, sprint(3, 'future')])).toMatchObject({ id: 3, boardId: null });
  });

  it.each([
    [[sprint(1, 'closed')]],
    [[]],
    [null],
    [undefined],
    ['Sprint 1'],
    [['com.atlassian.Sprint[id=1]']],
  ])('finds none in %j', (value) => {
    expect(openSprintOf(value)).toBeNull();
  });
});

import type { CapacityInput } from '../../../src/core/capacity/capacity-input';
import { itemContext } from '../../../src/core/capacity/item-context';
import { parseDate } from '../../../src/core/time/timestamp';
import { aCapacityInput, anItem, aPlan, awayOn, offOn } from '../../support/capacity';

/** Each of them has 80 hours. */
const INPUT = aCapacityInput({
  plan: aPlan([
    { accountId: 'ann', roleId: 'dev' },
    { accountId: 'bob', roleId: 'dev' },
    { accountId: 'cem', roleId: 'test' },
    { accountId: 'dan', roleId: 'dev' },
  ]),
  persons: awayOn({ ann: [offOn('2025-06-12', { share: 0.5 })], bob: [offOn('2025-06-02')] }),
  work: {
    items: [
      anItem('K-1', { assigneeId: 'ann', estimate: 30, dueDay: parseDate('2025-06-12') }),
      anItem('K-2', { assigneeId: 'ann', estimate: 40 }),
      anItem('K-3', { assigneeId: 'dan', estimate: 60 }),
      anItem('K-4', { estimate: 75 }),
      anItem('K-5', { assigneeId: 'eve' }),
    ],
    reason: null,
  },
});
const contextOf = (itemId: string, changes: Partial<CapacityInput> = {}) =>
  itemContext({ ...INPUT, ...changes }, itemId);

describe('a work item in its iteration', () => {
  it('shows the load of whoever has it, without it and with it', () => {
    expect(contextOf('1')?.assignee).toMatchObject({
      accountId: 'ann',
      without: { balance: { value: 36 } },
      with: { balance: { value: 6 } },
    });
  });

  it('names who else of the same role has room for it', () => {
    expect(contextOf('1')?.free.map(({ accountId }) => accountId)).toEqual(['bob']);
  });

  it('names who of all has room where nobody has it, the most first', () => {
    expect(contextOf('4')).toMatchObject({ assignee: null, free: [{ accountId: 'cem' }] });
  });

  it('fits without an estimate wherever there is something left', () => {
    expect(contextOf('5')?.free.map(({ accountId }) => accountId)).toEqual(['cem', 'bob', 'dan', 'ann']);
  });

  it('says what takes part of the day on which it is due', () => {
    expect(contextOf('1')?.dueDay).toMatchObject({ share: 0.5, free: [{ kind: 'day-off' }] });
    expect(contextOf('2')?.dueDay).toBeNull();
  });

  it('says why it takes no capacity', () => {
    const board = { ...INPUT.board, workTypeIds: ['bug'] };
    expect(contextOf('1', { board })?.leftOut).toBe('work-type');
    expect(contextOf('1')?.leftOut).toBeNull();
  });

  it('is nothing where the item is elsewhere', () => {
    expect(contextOf('99')).toBeNull();
  });

  it('has nobody with room without dates', () => {
    const iteration = { ...INPUT.iteration, end: null };
    expect(contextOf('1', { iteration })).toMatchObject({ free: [], dueDay: null });
  });
});

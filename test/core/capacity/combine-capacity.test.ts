import { combineCapacity } from '../../../src/core/capacity/combine-capacity';
import { aCapacityInput, anItem, anIteration, aPlan } from '../../support/capacity';

const FIRST = aCapacityInput({
  plan: aPlan([{ accountId: 'ann', roleId: 'dev' }, { accountId: 'bob' }]),
  work: {
    items: [
      anItem('K-1', { assigneeId: 'ann', estimate: 100 }),
      anItem('K-2', { estimate: 1 }),
      anItem('K-3', { assigneeId: 'eve', estimate: 2 }),
    ],
    reason: null,
  },
});
const SECOND = aCapacityInput({
  iteration: anIteration('2025-06-16', '2025-06-20'),
  plan: aPlan([{ accountId: 'cem' }, { accountId: 'ann', roleId: 'lead' }]),
  work: { items: [anItem('K-4', { estimate: 4 }), anItem('K-5', { assigneeId: 'eve' })], reason: null },
});
const both = combineCapacity([FIRST, SECOND], 0.9);

describe('several iterations taken together', () => {
  it('give each person the sum, under the first role', () => {
    expect(both.people.map(({ accountId, roleId, total }) => [accountId, roleId, total.value])).toEqual([
      ['ann', 'dev', 120],
      ['bob', null, 80],
      ['cem', null, 40],
    ]);
    expect(both.people[0]).toMatchObject({ balance: { value: 20 }, level: 'room' });
  });

  it('sum up the team, the roles, and work without a plan', () => {
    expect(both.team.total.value).toBe(240);
    expect(both.roles.map(({ roleId, total }) => [roleId, total.value])).toEqual([
      ['dev', 120],
      [null, 120],
    ]);
    expect(both.unassigned?.allocated).toBe(5);
    expect(both.unplanned).toMatchObject([{ accountId: 'eve', work: { allocated: 2, open: 2 } }]);
    expect(both.work?.open).toBe(5);
  });

  it('have no number where one of them has none', () => {
    const undated = { ...SECOND, iteration: { ...SECOND.iteration, end: null } };
    const { people, team } = combineCapacity([FIRST, undated], 0.9);
    expect(team.total).toEqual({ value: null, reason: 'no-dates' });
    expect(people.map(({ total }) => total.value)).toEqual([null, 80, null]);
  });
});

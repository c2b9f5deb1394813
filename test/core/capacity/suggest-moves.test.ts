import fc from 'fast-check';
import type { CapacityInput } from '../../../src/core/capacity/capacity-input';
import { computeCapacity } from '../../../src/core/capacity/compute-capacity';
import type { CapacityItem } from '../../../src/core/capacity/item';
import { suggestMoves } from '../../../src/core/capacity/suggest-moves';
import { aCapacityInput, anItem, aPlan } from '../../support/capacity';

/** Each of them has 80 hours. */
const TEAM = aPlan([
  { accountId: 'ann', roleId: 'dev' },
  { accountId: 'bob', roleId: 'dev' },
  { accountId: 'cem', roleId: 'test' },
]);
const suggest = (items: readonly CapacityItem[], changes: Partial<CapacityInput> = {}) =>
  suggestMoves(aCapacityInput({ plan: TEAM, work: { items, reason: null }, ...changes }));
const moves = (items: readonly CapacityItem[]) =>
  suggest(items).suggestions.map(({ item, from, to }) => [item.key, from?.accountId ?? null, to.accountId]);

describe('suggestions', () => {
  it('give an item that nobody has to whoever has the most left, and say why', () => {
    const items = [
      anItem('K-1', { assigneeId: 'ann', estimate: 30 }),
      anItem('K-2', { assigneeId: 'bob', estimate: 10 }),
      anItem('K-3', { assigneeId: 'cem', estimate: 75 }),
      anItem('K-4', { estimate: 20 }),
    ];
    expect(suggest(items).suggestions).toEqual([
      {
        item: items[3],
        from: null,
        to: { accountId: 'bob', before: 70, after: 50 },
        role: null,
        candidates: 2,
      },
    ]);
  });

  it('take the largest of what nobody has first', () => {
    const items = [anItem('K-1', { estimate: 5 }), anItem('K-2', { estimate: 60 })];
    expect(moves(items)).toEqual([
      ['K-2', null, 'ann'],
      ['K-1', null, 'bob'],
    ]);
  });

  it('relieve who has too much by somebody of the same role, with what is not begun and just enough', () => {
    const mine = { assigneeId: 'ann' };
    const items = [
      anItem('K-1', { ...mine, estimate: 60 }),
      anItem('K-2', { ...mine, estimate: 12, category: 'new' }),
      anItem('K-3', { ...mine, estimate: 20, category: 'new' }),
    ];
    expect(suggest(items).suggestions).toEqual([
      {
        item: items[1],
        from: { accountId: 'ann', before: -12, after: 0 },
        to: { accountId: 'bob', before: 80, after: 68 },
        role: 'dev',
        candidates: 1,
      },
    ]);
  });

  it('take several items where one is not enough', () => {
    const mine = { assigneeId: 'ann' };
    const items = [
      anItem('K-1', { ...mine, estimate: 40 }),
      anItem('K-2', { ...mine, estimate: 35 }),
      anItem('K-3', { ...mine, estimate: 50 }),
      anItem('K-4', { ...mine, estimate: 5 }),
      anItem('K-5', { ...mine, estimate: 10 }),
    ];
    expect(moves(items)).toEqual([
      ['K-3', 'ann', 'bob'],
      ['K-5', 'ann', 'bob'],
    ]);
  });

  it('say for which items there is nobody', () => {
    const items = [
      anItem('K-1', { assigneeId: 'cem', estimate: 90 }),
      anItem('K-2', { estimate: 81 }),
      anItem('K-3'),
    ];
    expect(suggest(items)).toEqual({
      suggestions: [],
      unplaced: [
        { item: items[0], reason: 'nobody-of-role' },
        { item: items[1], reason: 'no-room' },
        { item: items[2], reason: 'not-estimated' },
      ],
    });
  });

  it('leave done work and work that does not count alone', () => {
    expect(suggest([anItem('K-1', { estimate: 5, category: 'done' })])).toEqual({
      suggestions: [],
      unplaced: [],
    });
  });

  it('are none without dates', () => {
    const iteration = { ...aCapacityInput().iteration, end: null };
    expect(suggest([anItem('K-1', { estimate: 5 })], { iteration }).suggestions).toEqual([]);
  });

  it('leave nobody with too much who had room, and keep the sum of all work', () => {
    const item = fc.record({
      assigneeId: fc.constantFrom('ann', 'bob', 'cem', null),
      estimate: fc.option(fc.integer({ min: 0, max: 60 })),
      category: fc.constantFrom('new' as const, 'indeterminate' as const, 'done' as const),
    });
    fc.assert(
      fc.property(fc.array(item, { maxLength: 15 }), (drawn) => {
        const items = drawn.map((one, at) => anItem(`K-${String(at + 1)}`, one));
        const input = aCapacityInput({ plan: TEAM, work: { items, reason: null } });
        const before = computeCapacity(input);
        const takers = new Map(
          suggestMoves(input).suggestions.map(({ item: { id }, to }) => [id, to.accountId]),
        );
        const moved = items.map((one) => ({ ...one, assigneeId: takers.get(one.id) ?? one.assigneeId }));
        const after = computeCapacity({ ...input, work: { items: moved, reason: null } });
        expect(after.work?.allocated).toBe(before.work?.allocated);
        after.people.forEach(({ balance }, at) => {
          const was = before.people[at]?.balance.value ?? 0;
          expect(balance.value).toBeGreaterThanOrEqual(Math.min(0, was));
        });
      }),
    );
  });
});

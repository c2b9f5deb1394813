import type { CapacityInput } from '../../../src/core/capacity/capacity-input';
import { computeCapacity } from '../../../src/core/capacity/compute-capacity';
import type { CapacityItem } from '../../../src/core/capacity/item';
import { notesOf } from '../../../src/core/capacity/notes';
import { aCapacityInput, anItem, aPlan } from '../../support/capacity';

const GOOD = aCapacityInput({
  plan: aPlan([{ accountId: 'ann' }]),
  work: { items: [anItem('K-1', { assigneeId: 'ann', estimate: 1 })], reason: null },
});
const notes = (changes: Partial<CapacityInput>) => {
  const input = { ...GOOD, ...changes };
  return notesOf(input, computeCapacity(input)).map(({ kind, count }) =>
    count === null ? kind : [kind, count],
  );
};
const withItems = (...items: readonly CapacityItem[]) => notes({ work: { items, reason: null } });

describe('what to know about the numbers of an iteration', () => {
  it('is nothing where all is well', () => {
    expect(notes({})).toEqual([]);
  });

  it('is that it shows nothing, and why', () => {
    expect(notes({ plan: aPlan([]), work: { items: [], reason: null } })).toEqual(['no-people', 'no-items']);
    expect(notes({ iteration: { ...GOOD.iteration, end: null } })).toEqual(['no-dates']);
    expect(notes({ plan: { ...GOOD.plan, start: '2025-07-01' } })).toEqual(['dates-reversed']);
    expect(notes({ plan: { ...GOOD.plan, end: '3025-07-01' } })).toEqual(['too-long']);
    expect(notes({ work: { items: null, reason: 'no-estimate-field' } })).toEqual(['no-estimate-field']);
    expect(notes({ plan: aPlan([{ accountId: 'ann', workingDays: [] }]) })).toEqual(['no-working-days']);
  });

  it('is that nothing is assigned, or how much is not', () => {
    expect(withItems(anItem('K-1', { estimate: 1 }), anItem('K-2', { estimate: 1 }))).toEqual([
      ['nothing-assigned', 2],
    ]);
    expect(
      withItems(anItem('K-1', { estimate: 1 }), anItem('K-2', { estimate: 1, assigneeId: 'ann' })),
    ).toEqual([['unassigned', 1]]);
  });

  it('is that nothing is estimated, or how much is not', () => {
    const mine = { assigneeId: 'ann' };
    expect(withItems(anItem('K-1', mine))).toEqual([['nothing-estimated', 1]]);
    expect(withItems(anItem('K-1', mine), anItem('K-2', { ...mine, estimate: 0 }))).toEqual([
      ['unestimated', 1],
    ]);
  });

  it('is that people have open work who are not in the plan', () => {
    const of = (assigneeId: string) => ({ assigneeId, estimate: 1 });
    const done = anItem('K-1', { ...of('eve'), category: 'done' });
    expect(withItems(done)).toEqual([]);
    expect(withItems(done, anItem('K-2', of('zoe')))).toEqual([['unplanned', 1]]);
    expect(withItems(done, anItem('K-2', of('eve')))).toEqual([['unplanned', 1]]);
  });

  it('is that estimates cannot be read', () => {
    expect(withItems(anItem('K-1', { assigneeId: 'ann', isUnreadable: true }))).toEqual([['unreadable', 1]]);
  });

  it('says nothing of done work', () => {
    expect(withItems(anItem('K-1', { category: 'done' }))).toEqual([]);
  });
});

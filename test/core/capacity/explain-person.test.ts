import { computeCapacity } from '../../../src/core/capacity/compute-capacity';
import { explainPerson } from '../../../src/core/capacity/explain-person';
import { formatDay } from '../../../src/core/time/period';
import { aBoard, aCapacityInput, anItem, aPlan, awayOn, offOn } from '../../support/capacity';

const INPUT = aCapacityInput({
  board: aBoard({ holidays: [{ date: '2025-06-09', name: 'Whit Monday', share: 1 }], focus: 0.5 }),
  plan: aPlan([{ accountId: 'ann', dailyCapacity: 6 }]),
  persons: awayOn({ ann: [offOn('2025-06-12', { share: 0.5, reason: 'Dentist' })] }),
  work: {
    items: [
      anItem('K-1', { assigneeId: 'ann', estimate: 2 }),
      anItem('K-2', { assigneeId: 'bob', estimate: 3 }),
      anItem('K-3', { estimate: 4 }),
    ],
    reason: null,
  },
  now: Date.parse('2025-06-11T09:00:00Z'),
});

describe('what is behind the numbers of a person', () => {
  it('is each day of the iteration, and its days add up to the capacity', () => {
    const { days, daily } = explainPerson(INPUT, 'ann');
    const [ann] = computeCapacity(INPUT).people;
    expect(daily).toBe(3);
    expect(days).toHaveLength(12);
    expect(days.reduce((sum, { capacity }) => sum + capacity, 0)).toBe(ann?.total.value);
    const remaining = days.filter(({ isRemaining }) => isRemaining);
    expect(remaining.reduce((sum, { capacity }) => sum + capacity, 0)).toBe(ann?.remaining.value);
    expect(formatDay(remaining[0]?.day ?? 0)).toBe('2025-06-11');
  });

  it('says why a day gives less', () => {
    const reasons = explainPerson(INPUT, 'ann').days.map(({ day, isWorkingDay, free }) => [
      formatDay(day),
      isWorkingDay,
      free.map((reason) => reason.kind),
    ]);
    expect(reasons).toContainEqual(['2025-06-07', false, []]);
    expect(reasons).toContainEqual(['2025-06-09', true, ['holiday']]);
    expect(reasons).toContainEqual(['2025-06-12', true, ['day-off']]);
  });

  it('is the items that the person has', () => {
    expect(explainPerson(INPUT, 'ann').items?.map(({ item }) => item.key)).toEqual(['K-1']);
  });

  it('is only work for nobody, and for people who are not in the plan', () => {
    expect(explainPerson(INPUT, null)).toMatchObject({
      daily: null,
      days: [],
      items: [{ item: { key: 'K-3' } }],
    });
    expect(explainPerson(INPUT, 'bob')).toMatchObject({
      daily: null,
      days: [],
      items: [{ item: { key: 'K-2' } }],
    });
  });

  it('has no days without dates, and no items where the work is not known', () => {
    const undated = { ...INPUT, iteration: { ...INPUT.iteration, start: null } };
    expect(explainPerson(undated, 'ann').days).toEqual([]);
    const unread = { ...INPUT, work: { items: null, reason: 'work-not-read' as const } };
    expect(explainPerson(unread, 'ann').items).toBeNull();
  });
});

import { computeCapacity, type CapacityResult } from '../../../src/core/capacity/compute-capacity';
import type { CapacityInput } from '../../../src/core/capacity/capacity-input';
import { aBoard, aCapacityInput, anItem, aPlan, aPointsBoard, awayOn, offOn } from '../../support/capacity';

/** The worked examples of docs/capacity.md. */
const WHIT_MONDAY = { date: '2025-06-09', name: 'Whit Monday', share: 1 };
const SPRINT = aCapacityInput({
  board: aBoard({ holidays: [WHIT_MONDAY] }),
  plan: aPlan([
    { accountId: 'ann', dailyCapacity: 6, roleId: 'dev' },
    { accountId: 'bob', dailyCapacity: 8, roleId: 'dev', workingDays: [1, 2, 3, 4] },
    { accountId: 'cem', dailyCapacity: 4, roleId: 'test' },
  ]),
  persons: awayOn({ ann: [offOn('2025-06-05')] }),
  work: {
    items: [
      anItem('K-1', { assigneeId: 'ann', estimate: 12 }),
      anItem('K-2', { assigneeId: 'ann', estimate: 8 }),
      anItem('K-3', { assigneeId: 'bob', estimate: 10 }),
      anItem('K-4', { estimate: 5 }),
    ],
    reason: null,
  },
});
const IN_THE_SPRINT = { now: Date.parse('2025-06-11T09:00:00Z') };

const computed = (changes: Partial<CapacityInput>): CapacityResult =>
  computeCapacity({ ...SPRINT, ...changes });
const people = ({ people: rows }: CapacityResult, field: 'total' | 'remaining') =>
  rows.map((row) => row[field].value);

describe('a sprint in hours', () => {
  it('adds up the days that each person works', () => {
    const result = computed({});
    expect(people(result, 'total')).toEqual([48, 56, 36]);
    expect(result.team.total.value).toBe(140);
  });

  it('counts from today on, today included', () => {
    const result = computed(IN_THE_SPRINT);
    expect(people(result, 'remaining')).toEqual([18, 16, 12]);
    expect(result.team.remaining.value).toBe(46);
  });

  it('compares what remains with the work of each person', () => {
    const [ann, bob] = computed(IN_THE_SPRINT).people;
    expect(ann).toMatchObject({ balance: { value: -2 }, level: 'over' });
    expect(ann?.utilisation.value).toBeCloseTo(1.11, 2);
    expect(bob).toMatchObject({ balance: { value: 6 }, level: 'room' });
  });

  it('keeps work that nobody has apart from the team', () => {
    const result = computed(IN_THE_SPRINT);
    expect(result.unassigned?.allocated).toBe(5);
    expect(result.team.allocated.value).toBe(30);
    expect(result.work?.allocated).toBe(35);
  });

  it('adds up roles to the team', () => {
    expect(computed({}).roles.map(({ roleId, total }) => [roleId, total.value])).toEqual([
      ['dev', 104],
      ['test', 36],
    ]);
  });

  it('has all of its capacity left before it begins, and none after its end', () => {
    expect(computed({}).team.remaining.value).toBe(140);
    expect(computed({ now: Date.parse('2025-06-14T00:00:00Z') }).team.remaining.value).toBe(0);
  });
});

describe('a part of a day off', () => {
  const away = (...daysOff: readonly ReturnType<typeof offOn>[]) =>
    people(computed({ ...IN_THE_SPRINT, persons: awayOn({ ann: daysOff }) }), 'remaining')[0];

  it('takes that part of the day', () => {
    expect(away(offOn('2025-06-12', { share: 0.5 }))).toBe(15);
  });

  it('takes nothing from a holiday', () => {
    const total = people(computed({ persons: awayOn({ ann: [offOn('2025-06-09')] }) }), 'total')[0];
    expect(total).toBe(54);
  });

  it('takes nothing from a weekend', () => {
    expect(away(offOn('2025-06-14'), offOn('2025-06-07', { to: '2025-06-08' }))).toBe(18);
  });
});

describe('a sprint in points', () => {
  it('keeps fractions', () => {
    const result = computed({
      board: aPointsBoard({ holidays: [WHIT_MONDAY], dailyCapacity: 0.5 }),
      plan: aPlan([{ accountId: 'ann' }]),
      persons: new Map(),
    });
    expect(result.team.total.value).toBe(4.5);
  });

  it('leaves out what is done', () => {
    const items = [
      anItem('K-1', { assigneeId: 'ann', estimate: 3 }),
      anItem('K-2', { assigneeId: 'ann', estimate: 5, category: 'done' }),
    ];
    const result = computed({ board: aPointsBoard(), work: { items, reason: null } });
    expect(result.people[0]?.work).toMatchObject({ allocated: 3, open: 1, done: 1, doneEstimate: 5 });
  });
});

describe('a future sprint without dates', () => {
  const undated = { ...SPRINT.iteration, start: null, end: null };

  it('has no number, and says why', () => {
    const { team, people: rows, window } = computed({ iteration: undated });
    expect(window).toBeNull();
    for (const load of [team, ...rows]) {
      expect(load).toMatchObject({
        total: { value: null, reason: 'no-dates' },
        remaining: { value: null, reason: 'no-dates' },
        balance: { value: null, reason: 'no-dates' },
        utilisation: { value: null, reason: 'no-dates' },
        level: 'unknown',
      });
    }
  });

  it('knows its work all the same', () => {
    expect(computed({ iteration: undated }).team.allocated.value).toBe(30);
  });

  it('has no number without people either', () => {
    expect(computed({ iteration: undated, plan: aPlan([]) }).team.total.reason).toBe('no-dates');
  });

  it('takes the dates of its plan', () => {
    const plan = { ...SPRINT.plan, start: '2025-06-02', end: '2025-06-13' };
    expect(computed({ iteration: undated, plan }).team.total.value).toBe(140);
  });
});

import fc from 'fast-check';
import { capacityWindow } from '../../../src/core/capacity/capacity-window';
import { borrowedPlan, lenderOf } from '../../../src/core/capacity/inherit';
import {
  iterationKey,
  rangeIteration,
  sprintIteration,
  versionIteration,
  type Iteration,
} from '../../../src/core/capacity/iteration';
import { defaultRules, END_DAY_RULES } from '../../../src/core/capacity/rules';
import { formatDay } from '../../../src/core/time/period';
import { parseDate } from '../../../src/core/time/timestamp';
import { createZone } from '../../../src/core/time/zone';
import { anIteration, aPlan } from '../../support/capacity';

const RULES = defaultRules({ kind: 'remaining' });
const SPRINT = {
  id: 7,
  name: 'Sprint 7',
  state: 'active' as const,
  completedAt: null,
  goal: null,
  startAt: Date.parse('2025-06-02T07:00:00Z'),
  endAt: Date.parse('2025-06-13T22:00:00Z'),
};
const VERSION = {
  id: '10010',
  name: '2.0',
  startDate: '2025-06-02',
  releaseDate: '2025-06-13',
  isReleased: false,
};
const TODAY = parseDate('2025-06-05');

describe('an iteration', () => {
  it('of a sprint has the days that the zone of the board shows', () => {
    const inZone = (name: string) => {
      const { start, end } = sprintIteration(SPRINT, createZone(name));
      return [formatDay(start ?? 0), formatDay(end?.day ?? 0), end?.isAtMidnight];
    };
    expect(inZone('UTC')).toEqual(['2025-06-02', '2025-06-13', false]);
    expect(inZone('Europe/Berlin')).toEqual(['2025-06-02', '2025-06-14', true]);
    expect(inZone('Pacific/Honolulu')).toEqual(['2025-06-01', '2025-06-13', false]);
  });

  it('of a sprint has no dates where Jira has none', () => {
    expect(sprintIteration({ ...SPRINT, startAt: null, endAt: null }, createZone('UTC'))).toMatchObject({
      start: null,
      end: null,
    });
  });

  it.each([
    ['released', { isReleased: true }, 'closed'],
    ['begun', {}, 'active'],
    ['to come', { startDate: '2025-06-06' }, 'future'],
    ['without a start', { startDate: null }, 'active'],
    ['without dates', { startDate: null, releaseDate: null }, 'future'],
    ['late', { startDate: '2025-05-01', releaseDate: '2025-06-01' }, 'active'],
  ])('of a version that is %s', (_name, changes, state) => {
    expect(versionIteration({ ...VERSION, ...changes }, TODAY).state).toBe(state);
  });

  it.each([
    ['2025-06-01', '2025-06-04', 'closed'],
    ['2025-06-01', '2025-06-05', 'active'],
    ['2025-06-06', '2025-06-07', 'future'],
  ])('of dates from %s to %s is %s', (from, to, state) => {
    expect(rangeIteration(parseDate(from), parseDate(to), TODAY).state).toBe(state);
  });

  it('has a key that is its own, and fit for the storage', () => {
    const sources = [
      sprintIteration(SPRINT, createZone('UTC')).source,
      versionIteration(VERSION, TODAY).source,
      anIteration('2025-06-02', '2025-06-13').source,
    ];
    expect(sources.map(iterationKey)).toEqual(['sprint:7', 'version:10010', 'range:2025-06-02:2025-06-13']);
    for (const source of sources) expect(iterationKey(source)).toMatch(/^[a-zA-Z0-9:._-]+$/);
  });
});

describe('the days of an iteration', () => {
  const windowOf = (
    iteration: Pick<Iteration, 'start' | 'end'>,
    { today = '2025-06-01', rules = {}, dates = {} } = {},
  ) => {
    const { window, reason } = capacityWindow({
      iteration,
      plan: aPlan([], dates),
      rules: { ...RULES, ...rules },
      today: parseDate(today),
    });
    return window === null
      ? reason
      : [formatDay(window.first), formatDay(window.last), formatDay(window.remainingFrom)];
  };
  const TWO_WEEKS = anIteration('2025-06-02', '2025-06-13');

  it.each([
    ['before it', '2025-05-01', '2025-06-02'],
    ['in it', '2025-06-11', '2025-06-11'],
    ['on its last day', '2025-06-13', '2025-06-13'],
    ['after it', '2025-07-01', '2025-06-14'],
  ])('that remain %s are those from today on', (_name, today, remainingFrom) => {
    expect(windowOf(TWO_WEEKS, { today })).toEqual(['2025-06-02', '2025-06-13', remainingFrom]);
  });

  it('do not have today where the rule leaves it out', () => {
    const rules = { today: 'left-out' };
    expect(windowOf(TWO_WEEKS, { today: '2025-06-11', rules })).toContain('2025-06-12');
    expect(windowOf(TWO_WEEKS, { today: '2025-06-13', rules })).toContain('2025-06-14');
  });

  it.each([
    ['counted', '2025-06-14', '2025-06-14'],
    ['by-time', '2025-06-13', '2025-06-14'],
    ['left-out', '2025-06-13', '2025-06-13'],
  ] as const)('end as the rule %s has it', (endDay, atMidnight, atNoon) => {
    const endingAt = (isAtMidnight: boolean) =>
      windowOf(
        { start: parseDate('2025-06-02'), end: { day: parseDate('2025-06-14'), isAtMidnight } },
        { rules: { endDay } },
      )[1];
    expect(endingAt(true)).toBe(atMidnight);
    expect(endingAt(false)).toBe(atNoon);
  });

  it.each(END_DAY_RULES)('are those of the plan where it has some, both included (%s)', (endDay) => {
    const dates = { start: '2025-06-04', end: '2025-06-06' };
    expect(windowOf(TWO_WEEKS, { dates, rules: { endDay } })).toEqual([
      '2025-06-04',
      '2025-06-06',
      '2025-06-04',
    ]);
  });

  it('are not known without a start or an end', () => {
    expect(windowOf({ ...TWO_WEEKS, start: null })).toBe('no-dates');
    expect(windowOf({ ...TWO_WEEKS, end: null })).toBe('no-dates');
  });

  it('are not known where the end is before the start', () => {
    expect(windowOf(TWO_WEEKS, { dates: { start: '2025-06-14' } })).toBe('dates-reversed');
  });

  it('are not known of more than ten years, which are a slip of the keyboard', () => {
    expect(windowOf(TWO_WEEKS, { dates: { start: '2015-06-14', end: '2025-06-13' } })[1]).toBe('2025-06-13');
    expect(windowOf(TWO_WEEKS, { dates: { start: '2015-06-12', end: '2025-06-13' } })).toBe('too-long');
    expect(windowOf(TWO_WEEKS, { dates: { end: '2205-06-13' } })).toBe('too-long');
  });

  it('are none of an iteration of one day that the rule leaves out', () => {
    expect(windowOf(anIteration('2025-06-02', '2025-06-02'), { rules: { endDay: 'left-out' } })).toEqual([
      '2025-06-02',
      '2025-06-01',
      '2025-06-02',
    ]);
  });
});

describe('borrowing a plan', () => {
  const sprint = (sprintId: number, start: string | null): Iteration => ({
    ...anIteration('2025-01-01', '2025-01-14'),
    source: { kind: 'sprint', sprintId },
    start: start === null ? null : parseDate(start),
  });
  const [first, second, third, undated] = [
    sprint(1, '2025-06-02'),
    sprint(2, '2025-06-16'),
    sprint(3, '2025-06-30'),
    sprint(4, null),
  ];
  const all = [undated, third, first, second];
  const saved = (...iterations: readonly Iteration[]) =>
    new Set(iterations.map(({ source }) => iterationKey(source)));

  it('is from the last saved iteration before it', () => {
    expect(lenderOf(third, all, saved(first, second))).toBe(second);
    expect(lenderOf(third, all, saved(first))).toBe(first);
    expect(lenderOf(undated, all, saved(first, second))).toBe(second);
  });

  it('is never from a later one', () => {
    expect(lenderOf(first, all, saved(second, undated))).toBeNull();
  });

  it('ends with a plan of its own', () => {
    expect(lenderOf(third, all, saved(first, third))).toBeNull();
  });

  it('works for an iteration that is not in the list', () => {
    expect(lenderOf(sprint(9, '2025-06-20'), all, saved(first, second, third))).toBe(second);
  });

  it('takes the people, and leaves the dates', () => {
    const lender = aPlan([{ accountId: 'ann', dailyCapacity: 6 }], {
      start: '2025-06-03',
      end: '2025-06-12',
    });
    expect(borrowedPlan(lender)).toEqual({ ...lender, start: null, end: null });
    expect(borrowedPlan(null).people).toEqual([]);
  });

  it('changes nothing when what was borrowed is saved and borrowed again', () => {
    const ids = fc.uniqueArray(fc.constantFrom(0, 1, 2, 3), { minLength: 1 });
    fc.assert(
      fc.property(ids, fc.nat(3), (savedAt, at) => {
        const plans = new Map(
          savedAt.map((one) => [iterationKey(all[one]!.source), aPlan([{ accountId: `of ${String(one)}` }])]),
        );
        const borrower = all[at]!;
        fc.pre(!plans.has(iterationKey(borrower.source)));
        const planOf = (one: Iteration) => {
          const own = plans.get(iterationKey(one.source));
          if (own !== undefined) return own;
          const lender = lenderOf(one, all, new Set(plans.keys()));
          return borrowedPlan(lender === null ? null : (plans.get(iterationKey(lender.source)) ?? null));
        };
        const before = all.map(planOf);
        plans.set(iterationKey(borrower.source), planOf(borrower));
        expect(planOf(borrower)).toEqual(before[at]);
        expect(all.map(planOf)).toEqual(before);
      }),
    );
  });
});

import fc from 'fast-check';
import type { DayOff } from '../../../src/core/calendar/day-off';
import type { CapacityInput } from '../../../src/core/capacity/capacity-input';
import { computeCapacity } from '../../../src/core/capacity/compute-capacity';
import { explainPerson } from '../../../src/core/capacity/explain-person';
import type { CapacityItem } from '../../../src/core/capacity/item';
import { iterationDates, sprintIteration } from '../../../src/core/capacity/iteration';
import type { PersonPlan } from '../../../src/core/capacity/records/iteration-capacity';
import type { Weekday } from '../../../src/core/chart/config';
import { formatDay } from '../../../src/core/time/period';
import { parseDate } from '../../../src/core/time/timestamp';
import { createZone } from '../../../src/core/time/zone';
import {
  aBoard,
  aCapacityInput,
  anItem,
  anIteration,
  aPlan,
  aPointsBoard,
  awayOn,
  offOn,
} from '../../support/capacity';

const FIRST = parseDate('2025-01-01');
const PEOPLE = ['ann', 'bob', 'cem', 'dan'];
const DAY_MS = 86_400_000;

const day = fc.integer({ min: FIRST, max: FIRST + 90 });
const share = fc.constantFrom(0.25, 0.5, 0.75, 1);
const weekdays = fc.uniqueArray(fc.integer({ min: 1, max: 7 }) as fc.Arbitrary<Weekday>, { maxLength: 7 });
const dayOff: fc.Arbitrary<DayOff> = fc
  .tuple(day, fc.nat(20), share)
  .map(([from, more, part]) => offOn(formatDay(from), { to: formatDay(from + more), share: part }));
const plan: fc.Arbitrary<Omit<PersonPlan, 'accountId'>> = fc.record({
  roleId: fc.constantFrom('dev', 'test', null),
  workingDays: fc.option(weekdays),
  dailyCapacity: fc.option(fc.integer({ min: 0, max: 12 })),
  allocation: share,
  focus: fc.option(share),
  reserved: fc.option(fc.integer({ min: 0, max: 3 })),
});
const item: fc.Arbitrary<CapacityItem> = fc
  .record({
    assigneeId: fc.constantFrom(...PEOPLE, 'eve', null),
    estimate: fc.option(fc.integer({ min: 0, max: 20 })),
    category: fc.constantFrom('new' as const, 'indeterminate' as const, 'done' as const),
  })
  .map((changes) => anItem('K-1', changes));

const input: fc.Arbitrary<CapacityInput> = fc
  .record({
    start: day,
    length: fc.integer({ min: 1, max: 60 }),
    today: day,
    plans: fc.array(plan, { maxLength: PEOPLE.length }),
    daysOff: fc.array(fc.array(dayOff, { maxLength: 4 }), { maxLength: PEOPLE.length }),
    holidays: fc.uniqueArray(fc.record({ date: day.map(formatDay), share }), {
      maxLength: 5,
      selector: ({ date }) => date,
    }),
    items: fc.array(item, { maxLength: 12 }),
    partDays: fc.constantFrom('larger' as const, 'sum' as const),
    today_: fc.constantFrom('counted' as const, 'left-out' as const),
  })
  .map(({ start, length, today, plans, daysOff, holidays, items, partDays, today_ }) => {
    const board = aBoard();
    return aCapacityInput({
      board: {
        ...board,
        holidays: holidays.map((holiday) => ({ ...holiday, name: 'Holiday' })),
        rules: { ...board.rules, partDays, today: today_ },
      },
      iteration: anIteration(formatDay(start), formatDay(start + length - 1)),
      plan: aPlan(plans.map((one, at) => ({ ...one, accountId: PEOPLE[at] ?? '' }))),
      persons: awayOn(Object.fromEntries(daysOff.map((days, at) => [PEOPLE[at] ?? '', days]))),
      work: { items: items.map((one, at) => ({ ...one, id: String(at) })), reason: null },
      now: today * DAY_MS,
    });
  });

const totalOf = (one: CapacityInput): number => computeCapacity(one).team.total.value ?? NaN;

describe('the capacity of a team', () => {
  it('is the sum of its members, and of its roles', () => {
    fc.assert(
      fc.property(input, (one) => {
        const { team, people, roles } = computeCapacity(one);
        for (const field of ['total', 'remaining', 'allocated', 'balance'] as const) {
          for (const parts of [people, roles]) {
            const sum = parts.reduce((so, load) => so + (load[field].value ?? NaN), 0);
            expect(sum).toBeCloseTo(team[field].value ?? NaN, 8);
          }
        }
      }),
    );
  });

  it('never has more remaining than there is in all', () => {
    fc.assert(
      fc.property(input, (one) => {
        for (const { total, remaining } of computeCapacity(one).people)
          expect(remaining.value).toBeLessThanOrEqual(total.value ?? NaN);
      }),
    );
  });

  it('never grows by a day off', () => {
    fc.assert(
      fc.property(input, dayOff, (one, more) => {
        const persons = awayOn(
          Object.fromEntries(
            PEOPLE.map((accountId) => [accountId, [...(one.persons.get(accountId)?.daysOff ?? []), more]]),
          ),
        );
        expect(totalOf({ ...one, persons })).toBeLessThanOrEqual(totalOf(one) + 1e-9);
      }),
    );
  });

  it('is the sum of the capacities of the parts of its time', () => {
    fc.assert(
      fc.property(input, fc.double({ min: 0, max: 1, noNaN: true }), (one, where) => {
        const { start, end } = one.iteration;
        const [first, last] = [start ?? 0, end?.day ?? 0];
        const cut = first + Math.floor(where * (last - first + 1));
        fc.pre(cut > first);
        const part = (from: number, to: number) =>
          totalOf({ ...one, iteration: anIteration(formatDay(from), formatDay(to)) });
        expect(part(first, cut - 1) + (cut > last ? 0 : part(cut, last))).toBeCloseTo(totalOf(one), 8);
      }),
    );
  });

  it('is what an unassuming count of days gives', () => {
    fc.assert(
      fc.property(input, (one) => {
        const { people } = computeCapacity(one);
        people.forEach(({ total }, at) => {
          expect(total.value).toBeCloseTo(countedByHand(one, at), 8);
        });
      }),
    );
  });

  it('is explained by days that add up to it', () => {
    fc.assert(
      fc.property(input, (one) => {
        for (const { accountId, total, remaining } of computeCapacity(one).people) {
          const { days } = explainPerson(one, accountId);
          const sum = (some: typeof days) => some.reduce((so, { capacity }) => so + capacity, 0);
          expect(sum(days)).toBeCloseTo(total.value ?? NaN, 8);
          expect(sum(days.filter(({ isRemaining }) => isRemaining))).toBeCloseTo(remaining.value ?? NaN, 8);
        }
      }),
    );
  });

  it('divides all work between the team, others and nobody', () => {
    fc.assert(
      fc.property(input, (one) => {
        const { team, unassigned, unplanned, work } = computeCapacity(one);
        const others = unplanned.reduce((sum, { work: { allocated } }) => sum + allocated, 0);
        expect((team.work?.allocated ?? NaN) + (unassigned?.allocated ?? NaN) + others).toBe(work?.allocated);
      }),
    );
  });
});

/** Day by day with dates as texts, as one would with a calendar on the wall. */
function countedByHand({ board, iteration, plan: { people }, persons }: CapacityInput, at: number): number {
  const person = people[at];
  if (person === undefined) return NaN;
  const { daysOff = [] } = persons.get(person.accountId) ?? {};
  const planned = (person.dailyCapacity ?? 8) * person.allocation;
  const daily = Math.max(0, planned - (person.reserved ?? 0)) * (person.focus ?? 1);
  let sum = 0;
  for (let offset = 0; offset <= (iteration.end?.day ?? 0) - (iteration.start ?? 0); offset += 1) {
    const date = new Date(((iteration.start ?? 0) + offset) * DAY_MS);
    const text = date.toISOString().slice(0, 10);
    const free = [
      ...board.holidays.filter((holiday) => holiday.date === text),
      ...daysOff.filter(({ from, to }) => from <= text && text <= to),
    ].map((entry) => entry.share);
    const off =
      board.rules.partDays === 'sum'
        ? Math.min(
            1,
            free.reduce((a, b) => a + b, 0),
          )
        : Math.max(0, ...free);
    const isWorked = (person.workingDays ?? [1, 2, 3, 4, 5]).some(
      (weekday) => weekday % 7 === date.getUTCDay(),
    );
    sum += isWorked ? (1 - off) * daily : 0;
  }
  return sum;
}

describe('the zone of a board', () => {
  const zones = fc.constantFrom(
    'UTC',
    'America/New_York',
    'Pacific/Auckland',
    'Asia/Kolkata',
    'Africa/Cairo',
  );

  it('changes nothing about dates: holidays, days off and ranges stay where they are', () => {
    fc.assert(
      fc.property(input, zones, (one, timeZone) => {
        expect(totalOf({ ...one, board: { ...one.board, timeZone } })).toBe(totalOf(one));
      }),
    );
  });

  /** A sprint with Monday to Friday, eight hours a day, and one person. */
  const inSprint = (timeZone: string, from: string, to: string) => {
    const [startAt, endAt] = [Date.parse(from), Date.parse(to)];
    const sprint = { id: 1, name: 'Sprint 1', state: 'future' as const, completedAt: null, goal: null };
    const iteration = sprintIteration({ ...sprint, startAt, endAt }, createZone(timeZone));
    const input = aCapacityInput({
      ...{ board: aBoard({ timeZone }), plan: aPlan([{ accountId: 'ann' }]) },
      ...{ now: startAt, iteration },
    });
    return [iterationDates(iteration).from, iterationDates(iteration).to, totalOf(input)];
  };

  it.each([
    // Berlin, 30th of March 2025: 2:00 becomes 3:00, and the two weeks have an hour less.
    ['Europe/Berlin', '2025-03-24T00:30+01:00', '2025-04-04T23:30+02:00', ['2025-03-24', '2025-04-04', 80]],
    // Berlin, 26th of October 2025: 3:00 becomes 2:00, and they have an hour more.
    ['Europe/Berlin', '2025-10-20T00:30+02:00', '2025-10-31T23:30+01:00', ['2025-10-20', '2025-10-31', 80]],
    // Cairo, 26th of April 2024: 0:00 becomes 1:00, so that the Friday has no midnight.
    ['Africa/Cairo', '2024-04-22T00:30+02:00', '2024-05-03T23:30+03:00', ['2024-04-22', '2024-05-03', 80]],
    // One that begins with the first moment of that Friday.
    ['Africa/Cairo', '2024-04-25T22:00Z', '2024-05-03T23:30+03:00', ['2024-04-26', '2024-05-03', 48]],
    // Cairo, 31st of October 2024: 24:00 becomes 23:00, so that the Thursday has its last hour twice.
    ['Africa/Cairo', '2024-10-21T00:30+03:00', '2024-11-01T23:30+02:00', ['2024-10-21', '2024-11-01', 80]],
    // One that ends in the second of the two is over on Thursday, as one that ends in the first.
    ['Africa/Cairo', '2024-10-21T00:30+03:00', '2024-10-31T23:30+03:00', ['2024-10-21', '2024-10-31', 72]],
    ['Africa/Cairo', '2024-10-21T00:30+03:00', '2024-10-31T23:30+02:00', ['2024-10-21', '2024-10-31', 72]],
  ])('counts the days of a sprint in which clocks change like any others: %s, %s', (zone, from, to, days) => {
    expect(inSprint(zone, from, to)).toEqual(days);
  });

  it('says which day today is', () => {
    const at = Date.parse('2025-06-11T23:00:00Z');
    const remaining = (timeZone: string) =>
      computeCapacity(
        aCapacityInput({ board: aBoard({ timeZone }), plan: aPlan([{ accountId: 'ann' }]), now: at }),
      ).team.remaining.value;
    expect(remaining('UTC')).toBe(24);
    expect(remaining('Europe/Berlin')).toBe(16);
  });
});

describe('what a person gives', () => {
  const total = (changes: Partial<PersonPlan>, board = aBoard()): number =>
    totalOf(aCapacityInput({ board, plan: aPlan([{ accountId: 'ann', ...changes }]) }));

  it('is what the board has, unless the plan says otherwise', () => {
    expect(total({})).toBe(80);
    expect(total({}, aBoard({ dailyCapacity: 5, workingDays: [1, 2], focus: 0.5 }))).toBe(10);
    expect(total({ dailyCapacity: 6, focus: 1 }, aBoard({ focus: 0.5 }))).toBe(60);
  });

  it('is the part of the day that belongs to the board, less what is reserved, times the focus', () => {
    expect(total({ dailyCapacity: 8, allocation: 0.5, reserved: 1, focus: 0.8 })).toBeCloseTo(24, 8);
  });

  it('is never below nothing', () => {
    expect(total({ dailyCapacity: 1, reserved: 2 })).toBe(0);
  });

  it('can be nothing, which is a number', () => {
    expect(total({ workingDays: [] })).toBe(0);
  });
});

describe('utilisation', () => {
  const late = { now: Date.parse('2025-07-01T00:00:00Z'), plan: aPlan([{ accountId: 'ann' }]) };
  const loadOf = (items: readonly CapacityItem[], changes: Partial<CapacityInput> = {}) =>
    computeCapacity(aCapacityInput({ ...late, work: { items, reason: null }, ...changes })).people[0];

  it('is no number where nothing remains and there is work', () => {
    expect(loadOf([anItem('K-1', { assigneeId: 'ann', estimate: 1 })])).toMatchObject({
      balance: { value: -1 },
      utilisation: { value: null, reason: 'over-allocated' },
      level: 'over',
    });
  });

  it('is no number where there is nothing to compare', () => {
    expect(loadOf([])).toMatchObject({
      balance: { value: 0 },
      utilisation: { value: null, reason: 'nothing-to-compare' },
      level: 'empty',
    });
  });

  it.each([
    [71, 'room'],
    [72, 'nearly-full'],
    [80, 'nearly-full'],
    [81, 'over'],
  ])('of %d hours in 80 is called %s', (estimate, level) => {
    const items = [anItem('K-1', { assigneeId: 'ann', estimate })];
    expect(loadOf(items, { now: 0 })?.level).toBe(level);
  });

  it('is not over by what adding up tenths is off', () => {
    const plan = aPlan([{ accountId: 'ann', dailyCapacity: 0.1 }]);
    const items = Array.from({ length: 10 }, () => anItem('K-1', { assigneeId: 'ann', estimate: 0.1 }));
    const board = aPointsBoard();
    expect(loadOf(items, { now: 0, plan, board })?.level).toBe('nearly-full');
  });
});

describe('work that is not known', () => {
  it('gives a reason instead of what depends on it, and capacity all the same', () => {
    const plan = aPlan([{ accountId: 'ann' }]);
    const result = computeCapacity(
      aCapacityInput({ plan, work: { items: null, reason: 'no-estimate-field' } }),
    );
    expect(result.team).toMatchObject({
      total: { value: 80 },
      allocated: { value: null, reason: 'no-estimate-field' },
      balance: { value: null, reason: 'no-estimate-field' },
      work: null,
      level: 'unknown',
    });
    expect(result).toMatchObject({ unassigned: null, work: null, unplanned: [] });
  });
});

describe('people who are not in the plan', () => {
  it('are named with their work, and are not in the team', () => {
    const items = [anItem('K-1', { assigneeId: 'eve', estimate: 3 }), anItem('K-2', { assigneeId: 'eve' })];
    const result = computeCapacity(aCapacityInput({ work: { items, reason: null } }));
    expect(result.unplanned).toMatchObject([
      { accountId: 'eve', work: { allocated: 3, open: 2, unestimated: 1 } },
    ]);
    expect(result.team.allocated.value).toBe(0);
  });
});

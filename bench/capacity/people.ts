import type { CapacityInput } from '../../src/core/capacity/capacity-input';
import { rangeIteration } from '../../src/core/capacity/iteration';
import { newBoardCapacity } from '../../src/core/capacity/records/board-capacity';
import { newPersonPlan } from '../../src/core/capacity/records/iteration-capacity';
import type { PersonCapacity } from '../../src/core/capacity/records/person-capacity';
import { DEFAULT_SITE_CAPACITY } from '../../src/core/capacity/records/site-capacity';
import { formatDay } from '../../src/core/time/period';
import { parseDate } from '../../src/core/time/timestamp';

const FIRST = parseDate('2025-01-01');
const HOLIDAYS = 12;
const DAYS_OFF = 15;
const WORKING_DAYS = [[1, 2, 3, 4, 5] as const, [1, 2, 3, 4] as const, [1, 3, 5] as const];

/** So many people over so many days, with holidays, and for each of them whole and half days off, some of them in a row. */
export function makePeople(people: number, days: number): CapacityInput {
  const board = newBoardCapacity('hours', { timeZone: 'UTC', defaults: DEFAULT_SITE_CAPACITY.defaults });
  const plans = Array.from({ length: people }, (_, at) => ({
    ...newPersonPlan(`person-${String(at)}`),
    workingDays: at % 2 === 0 ? null : (WORKING_DAYS[at % WORKING_DAYS.length] ?? null),
    dailyCapacity: 4 + (at % 5),
  }));
  return {
    board: { ...board, holidays: holidaysIn(days) },
    iteration: rangeIteration(FIRST, FIRST + days - 1, FIRST),
    plan: { version: 1, people: plans, start: null, end: null },
    persons: new Map(plans.map(({ accountId }, at) => [accountId, personAt(at, days)])),
    publicHolidays: [],
    work: { items: [], reason: null },
    now: (FIRST + Math.floor(days / 3)) * 86_400_000,
  };
}

function holidaysIn(days: number): CapacityInput['board']['holidays'] {
  return Array.from({ length: HOLIDAYS }, (_, at) => ({
    date: formatDay(FIRST + Math.floor((at * days) / HOLIDAYS)),
    name: `Holiday ${String(at)}`,
    share: at % 4 === 0 ? 0.5 : 1,
  }));
}

function personAt(person: number, days: number): PersonCapacity {
  const daysOff = Array.from({ length: DAYS_OFF }, (_, at) => {
    const from = FIRST + ((person * 7 + at * Math.floor(days / DAYS_OFF)) % days);
    return {
      from: formatDay(from),
      to: formatDay(from + (at % 3)),
      share: at % 5 === 0 ? 0.5 : 1,
      reason: null,
    };
  });
  return { version: 1, daysOff, dailyLimit: null };
}

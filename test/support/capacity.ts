import type { DayOff } from '../../src/core/calendar/day-off';
import type { CapacityInput } from '../../src/core/capacity/capacity-input';
import type { CapacityItem } from '../../src/core/capacity/item';
import { rangeIteration, type Iteration } from '../../src/core/capacity/iteration';
import { newBoardCapacity, type BoardCapacity } from '../../src/core/capacity/records/board-capacity';
import {
  newPersonPlan,
  type IterationCapacity,
  type PersonPlan,
} from '../../src/core/capacity/records/iteration-capacity';
import { NO_PERSON_CAPACITY, type PersonCapacity } from '../../src/core/capacity/records/person-capacity';
import { DEFAULT_SITE_CAPACITY } from '../../src/core/capacity/records/site-capacity';
import { parseDate } from '../../src/core/time/timestamp';

/** Monday to Friday, whole days of eight hours, in UTC. */
export function aBoard(changes: Partial<BoardCapacity> = {}): BoardCapacity {
  const board = newBoardCapacity('hours', { timeZone: 'UTC', defaults: DEFAULT_SITE_CAPACITY.defaults });
  return { ...board, ...changes };
}

/** The same in points, a point a day. */
export function aPointsBoard(changes: Partial<BoardCapacity> = {}): BoardCapacity {
  const board = newBoardCapacity('points', { timeZone: 'UTC', defaults: DEFAULT_SITE_CAPACITY.defaults });
  return { ...board, ...changes };
}

export function aPlan(
  people: readonly (Partial<PersonPlan> & { readonly accountId: string })[],
  dates: Partial<Pick<IterationCapacity, 'start' | 'end'>> = {},
): IterationCapacity {
  return {
    version: 1,
    people: people.map((person) => ({ ...newPersonPlan(person.accountId), ...person })),
    start: null,
    end: null,
    ...dates,
  };
}

/** From one date to another, both included. */
export function anIteration(from: string, to: string, changes: Partial<Iteration> = {}): Iteration {
  return { ...rangeIteration(parseDate(from), parseDate(to), 0), ...changes };
}

export function offOn(from: string, changes: Partial<DayOff> = {}): DayOff {
  return { from, to: from, share: 1, reason: null, ...changes };
}

/** People with these days off. */
export function awayOn(
  daysOff: Readonly<Record<string, readonly DayOff[]>>,
): ReadonlyMap<string, PersonCapacity> {
  return new Map(
    Object.entries(daysOff).map(([accountId, days]) => [accountId, { ...NO_PERSON_CAPACITY, daysOff: days }]),
  );
}

/** A story that somebody has begun, without an estimate. */
export function anItem(key: string, changes: Partial<CapacityItem> = {}): CapacityItem {
  return {
    id: key.replace(/\D/g, ''),
    key,
    summary: key,
    typeId: 'story',
    isSubTask: false,
    parentId: null,
    assigneeId: null,
    category: 'indeterminate',
    doneDay: null,
    dueDay: null,
    estimate: null,
    isUnreadable: false,
    ...changes,
  };
}

/** The two weeks from Monday the 2nd of June 2025, with nobody, nothing to do, and all days to come. */
export function aCapacityInput(changes: Partial<CapacityInput> = {}): CapacityInput {
  return {
    board: aBoard(),
    iteration: anIteration('2025-06-02', '2025-06-13'),
    plan: aPlan([]),
    persons: new Map(),
    publicHolidays: [],
    work: { items: [], reason: null },
    now: Date.parse('2025-05-01T12:00:00Z'),
    ...changes,
  };
}

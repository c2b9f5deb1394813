import { layOut } from '../../core/capacity/lay-out';
import type { SharingPlans } from '../../core/capacity/report/read-sharing-boards';
import { sharedPeople, type PlannedBoard, type SharedPerson } from '../../core/capacity/shared-people';
import type { DayRange } from '../../core/calendar/day-range';
import type { IterationNumbers } from './planned-iteration';

/** What the board's iterations plan, apart from the work in them. */
export function plannedIn(numbers: readonly IterationNumbers[]): readonly PlannedBoard[] {
  return numbers.flatMap(({ input, planned }) => {
    const { laidOut } = layOut(input);
    return laidOut === null ? [] : [{ boardId: planned.place.board.id, unit: input.board.unit, laidOut }];
  });
}

/** From the first day of the iterations to the last; null without any. */
export function daysOf(planned: readonly PlannedBoard[]): DayRange | null {
  if (planned.length === 0) return null;
  return {
    first: Math.min(...planned.map(({ laidOut }) => laidOut.window.first)),
    last: Math.max(...planned.map(({ laidOut }) => laidOut.window.last)),
  };
}

/** People of the iterations with whom all boards together plan more than their limit on some of its days, by account id. */
export function overLimit(
  numbers: readonly IterationNumbers[],
  others: SharingPlans,
): ReadonlyMap<string, SharedPerson> {
  const own = plannedIn(numbers);
  const days = daysOf(own);
  if (days === null) return new Map();
  const inPlan = new Set(own.flatMap(({ laidOut }) => laidOut.people.map(({ plan }) => plan.accountId)));
  const limitOf = (accountId: string): number => {
    for (const { input } of numbers) {
      const limit = input.persons.get(accountId)?.dailyLimit ?? null;
      if (limit !== null) return limit;
    }
    return numbers[0]?.planned.records.site.dailyLimit ?? Infinity;
  };
  return new Map(
    sharedPeople([...own, ...others.planned], limitOf)
      .filter(({ accountId }) => inPlan.has(accountId))
      .map((person) => ({
        ...person,
        daysOver: person.daysOver.filter((day) => days.first <= day && day <= days.last),
      }))
      .filter(({ daysOver }) => daysOver.length > 0)
      .map((person) => [person.accountId, person]),
  );
}

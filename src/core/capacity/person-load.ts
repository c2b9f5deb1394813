import type { DayOff } from '../calendar/day-off';
import type { WorkDays, WorkPattern } from '../calendar/work-days';
import type { BoardCapacity } from './records/board-capacity';
import type { PersonPlan } from './records/iteration-capacity';

/** What a person brings into an iteration, day by day. */
export interface PersonLoad {
  readonly plan: PersonPlan;
  readonly pattern: WorkPattern;
  /** Hours or points that the board takes of a whole day, before anything is reserved: what counts against a limit. */
  readonly planned: number;
  /** Hours or points of work on a whole day. */
  readonly daily: number;
  /** The part of each day that is worked. */
  readonly shares: Float64Array;
}

/** The board's settings where the plan has none of its own. */
export function personLoad(
  plan: PersonPlan,
  {
    board,
    daysOff,
    workDays,
  }: { readonly board: BoardCapacity; readonly daysOff: readonly DayOff[]; readonly workDays: WorkDays },
): PersonLoad {
  const planned = (plan.dailyCapacity ?? board.dailyCapacity) * plan.allocation;
  const reserved = plan.reserved ?? board.reserved;
  const pattern = { workingDays: plan.workingDays ?? board.workingDays, daysOff };
  return {
    plan,
    pattern,
    planned,
    daily: Math.max(0, planned - reserved) * (plan.focus ?? board.focus),
    shares: workDays.sharesOf(pattern),
  };
}

/** Hours or points from a day on, to the end. */
export function capacityFrom({ daily, shares }: Pick<PersonLoad, 'daily' | 'shares'>, at: number): number {
  let worked = 0;
  for (let day = Math.max(0, at); day < shares.length; day += 1) worked += shares[day] ?? 0;
  return worked * daily;
}

/** Hours or points of several people on each day from the first. */
export function capacityPerDay(people: readonly PersonLoad[], days: number): readonly number[] {
  return Array.from({ length: days }, (_, at) =>
    people.reduce((sum, { daily, shares }) => sum + daily * (shares[at] ?? 0), 0),
  );
}

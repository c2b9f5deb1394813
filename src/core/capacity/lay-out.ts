import { boardHolidays } from '../calendar/board-holidays';
import { createWorkDays, type WorkDays } from '../calendar/work-days';
import { createZone } from '../time/zone';
import type { CapacityInput } from './capacity-input';
import { capacityWindow, type CapacityWindow } from './capacity-window';
import type { NoFigureReason } from './figure';
import { personLoad, type PersonLoad } from './person-load';

/** The days of an iteration and what each person of its plan brings into them. */
export interface LaidOut {
  readonly window: CapacityWindow;
  /** Days since 1970-01-01, in the board's zone. */
  readonly today: number;
  readonly workDays: WorkDays;
  /** In the order of the plan. */
  readonly people: readonly PersonLoad[];
}

export type LaidOutOrReason =
  | { readonly laidOut: LaidOut; readonly reason: null }
  | { readonly laidOut: null; readonly reason: NoFigureReason };

/** The input without its work. */
export type LayOutInput = Omit<CapacityInput, 'work'>;

export function layOut(input: LayOutInput): LaidOutOrReason {
  const { board, iteration, plan, persons, publicHolidays, now } = input;
  const today = createZone(board.timeZone).dayAt(now);
  const { window, reason } = capacityWindow({ iteration, plan, rules: board.rules, today });
  if (window === null) return { laidOut: null, reason };
  const workDays = createWorkDays({
    range: window,
    holidays: boardHolidays(board.holidays, board.publicHolidays, publicHolidays),
    partDays: board.rules.partDays,
  });
  const people = plan.people.map((person) =>
    personLoad(person, { board, workDays, daysOff: persons.get(person.accountId)?.daysOff ?? [] }),
  );
  return { laidOut: { window, today, workDays, people }, reason: null };
}

import type { DayRange } from '../calendar/day-range';
import { parseDate } from '../time/timestamp';
import type { Iteration, IterationEnd } from './iteration';
import type { NoFigureReason } from './figure';
import type { IterationCapacity } from './records/iteration-capacity';
import type { CapacityRules, EndDayRule } from './rules';

/** The days that give capacity, and those of them that are still to come. */
export interface CapacityWindow extends DayRange {
  /** From here on capacity remains: the first day before an iteration begins, the day after the last once it is over. */
  readonly remainingFrom: number;
}

export type WindowOrReason =
  | { readonly window: CapacityWindow; readonly reason: null }
  | { readonly window: null; readonly reason: NoFigureReason };

export interface WindowInput {
  readonly iteration: Pick<Iteration, 'start' | 'end'>;
  /** What the plan sets instead of the iteration's own dates. */
  readonly plan: Pick<IterationCapacity, 'start' | 'end'>;
  readonly rules: Pick<CapacityRules, 'today' | 'endDay'>;
  /** Days since 1970-01-01, in the board's zone. */
  readonly today: number;
}

/** Ten years. No iteration is as long; a slip of the keyboard is, and would take all the time there is to be counted. */
const DAYS_MAX = 3_653;

/** An iteration of one day that its rules leave out has no days, and is not reversed. */
export function capacityWindow({ iteration, plan, rules, today }: WindowInput): WindowOrReason {
  const first = plan.start === null ? iteration.start : parseDate(plan.start);
  const end = plan.end === null ? iteration.end : { day: parseDate(plan.end), isAtMidnight: false };
  if (first === null || end === null) return { window: null, reason: 'no-dates' };
  if (end.day < first) return { window: null, reason: 'dates-reversed' };
  if (end.day - first >= DAYS_MAX) return { window: null, reason: 'too-long' };
  const last = plan.end === null ? LAST_DAY[rules.endDay](end) : end.day;
  const next = rules.today === 'counted' ? today : today + 1;
  return { window: { first, last, remainingFrom: Math.min(Math.max(first, next), last + 1) }, reason: null };
}

const LAST_DAY: Readonly<Record<EndDayRule, (end: IterationEnd) => number>> = {
  counted: ({ day }) => day,
  'by-time': ({ day, isAtMidnight }) => (isAtMidnight ? day - 1 : day),
  'left-out': ({ day }) => day - 1,
};

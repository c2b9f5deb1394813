import type { ExplainedDay } from '../calendar/work-days';
import type { CapacityInput } from './capacity-input';
import { judgeItems, type JudgedItem } from './judge-items';
import { layOut } from './lay-out';

/** The days and the items behind a person's numbers. */
export interface PersonExplanation {
  /** Hours or points of work on a whole day; null for somebody who is not in the plan, or without dates. */
  readonly daily: number | null;
  /** Each day from the first to the last, those that are not worked as well. */
  readonly days: readonly PersonDay[];
  /** The person's items, those that do not count as well; null where the work is not known. */
  readonly items: readonly JudgedItem[] | null;
}

export interface PersonDay extends ExplainedDay {
  /** Hours or points; the sum of all days is the person's capacity. */
  readonly capacity: number;
  /** Whether it is part of what remains. */
  readonly isRemaining: boolean;
}

/** Account id null: the items of nobody. */
export function explainPerson(input: CapacityInput, accountId: string | null): PersonExplanation {
  const { items } = input.work;
  return {
    ...explainDays(input, accountId),
    items:
      items === null
        ? null
        : judgeItems(items, input.board).filter(({ item }) => item.assigneeId === accountId),
  };
}

function explainDays(
  input: CapacityInput,
  accountId: string | null,
): Pick<PersonExplanation, 'daily' | 'days'> {
  const { laidOut } = layOut(input);
  const person = laidOut?.people.find(({ plan }) => plan.accountId === accountId);
  if (laidOut === null || person === undefined) return { daily: null, days: [] };
  const { window, workDays } = laidOut;
  const { daily, pattern, shares } = person;
  return {
    daily,
    days: Array.from(shares, (_share, at): PersonDay => {
      const day = window.first + at;
      const explained = workDays.explain(pattern, day);
      return { ...explained, capacity: explained.share * daily, isRemaining: day >= window.remainingFrom };
    }),
  };
}

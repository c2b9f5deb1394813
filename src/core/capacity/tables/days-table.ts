import type { FreeReason } from '../../calendar/free-days';
import type { Table } from '../../table/table';
import type { PersonExplanation } from '../explain-person';

export const DAYS_COLUMNS = ['person', 'date', 'share', 'capacity', 'remaining', 'reasons'] as const;
export type DaysColumn = (typeof DAYS_COLUMNS)[number];

export interface DaysWords {
  readonly column: (column: DaysColumn) => string;
  readonly person: (accountId: string) => string;
  /** Why less than the whole day is worked. */
  readonly reason: (reason: FreeReason | { readonly kind: 'no-working-day' }) => string;
}

/** The days of somebody of a plan. */
export interface ExplainedPerson extends Pick<PersonExplanation, 'days'> {
  readonly accountId: string;
}

/** The days behind the capacity of people; `remaining` is what of the day is still to come. */
export function daysTable(people: readonly ExplainedPerson[], words: DaysWords): Table {
  return [
    DAYS_COLUMNS.map(words.column),
    ...people.flatMap(({ accountId, days }) =>
      days.map(({ day, share, capacity, isRemaining, isWorkingDay, free }) => [
        words.person(accountId),
        { day },
        share,
        capacity,
        isRemaining ? capacity : 0,
        [...(isWorkingDay ? [] : [{ kind: 'no-working-day' as const }]), ...free]
          .map(words.reason)
          .join('; '),
      ]),
    ),
  ];
}

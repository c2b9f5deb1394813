import type { FreeReason } from '../../calendar/free-days';
import { formatDay } from '../../time/period';
import type { PersonExplanation } from '../explain-person';
import type { Table } from './table';

export const DAYS_COLUMNS = ['date', 'share', 'capacity', 'remaining', 'reasons'] as const;
export type DaysColumn = (typeof DAYS_COLUMNS)[number];

export interface DaysWords {
  readonly column: (column: DaysColumn) => string;
  /** Why less than the whole day is worked. */
  readonly reason: (reason: FreeReason | { readonly kind: 'no-working-day' }) => string;
}

/** The days behind a person's capacity; `remaining` is what of the day is still to come. */
export function daysTable({ days }: Pick<PersonExplanation, 'days'>, words: DaysWords): Table {
  return [
    DAYS_COLUMNS.map(words.column),
    ...days.map(({ day, share, capacity, isRemaining, isWorkingDay, free }) => [
      formatDay(day),
      share,
      capacity,
      isRemaining ? capacity : 0,
      [...(isWorkingDay ? [] : [{ kind: 'no-working-day' as const }]), ...free].map(words.reason).join('; '),
    ]),
  ];
}

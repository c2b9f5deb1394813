import * as v from 'valibot';

/** Whose working days times are counted in. */
export type CalendarChoice =
  /** Every Monday to Friday. */
  | { readonly kind: 'weekdays' }
  /** The weekdays on which a board works, without its holidays, as its capacity is set up. */
  | { readonly kind: 'board'; readonly boardId: number };

export const CALENDAR_KINDS = ['weekdays', 'board'] as const satisfies readonly CalendarChoice['kind'][];

export const MONDAY_TO_FRIDAY: CalendarChoice = { kind: 'weekdays' };

export const calendarChoiceSchema = v.variant('kind', [
  v.object({ kind: v.literal('weekdays') }),
  v.object({ kind: v.literal('board'), boardId: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
]);

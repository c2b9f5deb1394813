import { MONDAY_TO_FRIDAY, type CalendarChoice } from '../../core/calendar/calendar-choice';
import type { MessageKey } from '../texts/messages';

/** The choice of working days in a form; the board stays chosen while another calendar is. */
export interface CalendarDraft {
  readonly kind: CalendarChoice['kind'];
  readonly boardId: number | null;
}

export type CalendarFaultPath = 'workingCalendar.boardId';

export function calendarDraft(choice: CalendarChoice): CalendarDraft {
  return { kind: choice.kind, boardId: choice.kind === 'board' ? choice.boardId : null };
}

/** The calendar that was chosen. Where no board is chosen yet that is a fault, and Monday to Friday stands in its place. */
export function readCalendar(
  { kind, boardId }: CalendarDraft,
  fault: (path: CalendarFaultPath, key: MessageKey) => void,
): CalendarChoice {
  if (kind === 'weekdays') return MONDAY_TO_FRIDAY;
  if (boardId !== null) return { kind, boardId };
  fault('workingCalendar.boardId', 'fault.board');
  return MONDAY_TO_FRIDAY;
}

import type { Weekday } from '../chart/config';
import { isPassing, type AppError } from '../error';
import { failure, success, type Result } from '../result';
import type { CalendarChoice } from './calendar-choice';
import type { Holiday } from './holiday';

/** Working days as they were looked up; as JSON they travel to the viewer's browser. */
export interface WorkingCalendar {
  /** Null: nobody's in particular. */
  readonly board: CalendarOwner | null;
  readonly workingDays: readonly Weekday[];
  /** By date, each once: what two holidays on one date leave was worked out. */
  readonly holidays: readonly Omit<Holiday, 'name'>[];
}

export interface CalendarOwner {
  readonly name: string;
  /** The years whose public holidays are known, both included; null for a board that has none but its own. */
  readonly publicYears: { readonly from: number; readonly to: number } | null;
}

/** Looks up the working days of a board, as the viewer. */
export type ReadCalendar = (boardId: number) => Promise<Result<WorkingCalendar, AppError>>;

export const WEEKDAYS_ONLY: WorkingCalendar = { board: null, workingDays: [1, 2, 3, 4, 5], holidays: [] };

/** Why a board has no working days of its own that the viewer could know. */
const WITHOUT_CALENDAR: ReadonlySet<AppError['code']> = new Set([
  'no-calendar',
  'board-of-person',
  'source-not-found',
]);

/** Of a board that nobody chose for its days: Monday to Friday where it has none that the viewer may know. */
export async function calendarOfBoard(
  boardId: number,
  readCalendar: ReadCalendar,
): Promise<Result<WorkingCalendar, AppError>> {
  const calendar = await readCalendar(boardId);
  return !calendar.ok && WITHOUT_CALENDAR.has(calendar.error.code) ? success(WEEKDAYS_ONLY) : calendar;
}

const BOARD_PATH = 'workingCalendar.boardId';

/**
 * The calendar that a configuration names. What is wrong with its board is a fault at that place, so that nobody takes other
 * days for it.
 */
export async function findCalendar(
  choice: CalendarChoice,
  readCalendar: ReadCalendar,
): Promise<Result<WorkingCalendar, AppError>> {
  if (choice.kind === 'weekdays') return success(WEEKDAYS_ONLY);
  const calendar = await readCalendar(choice.boardId);
  if (calendar.ok || isPassing(calendar.error)) return calendar;
  return failure({ ...calendar.error, path: BOARD_PATH });
}

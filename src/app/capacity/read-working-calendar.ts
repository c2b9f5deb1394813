import { findPublicHolidays } from '../../core/calendar/public-holidays';
import type { WorkingCalendar } from '../../core/calendar/working-calendar';
import { boardCalendar } from '../../core/capacity/board-calendar';
import { appError, type AppError } from '../../core/error';
import { failure, success, type Result } from '../../core/result';
import { createZone } from '../../core/time/zone';
import { formatDay } from '../../core/time/period';
import type { Ports } from '../../ports/ports';
import { readBoardRights } from './read-board-rights';

/** Most work is younger; a year takes up to 30 ms to work out. */
const YEARS_BACK = 15;
/** Nobody plans further. */
const YEARS_AHEAD = 3;
/** Holidays are counted and not named. */
const LANGUAGE = 'en';

/**
 * The working days and holidays of a board, for everybody who may browse its space: nothing of any person is in them. A board
 * whose capacity is not set up has none.
 */
export async function readWorkingCalendar(
  ports: Pick<Ports, 'jira' | 'store' | 'clock' | 'random' | 'platform'>,
  boardId: number,
): Promise<Result<WorkingCalendar, AppError>> {
  const rights = await readBoardRights(ports, boardId);
  if (!rights.ok) return rights;
  const { name } = rights.value.board;
  const id = String(boardId);
  const boards = await ports.store.readRevised('board-capacity', [id]);
  if (!boards.ok) return boards;
  const capacity = boards.value.get(id)?.record;
  if (capacity === undefined) return failure(appError('no-calendar', { board: name }));
  const { publicHolidays, timeZone } = capacity;
  const thisYear = Number(formatDay(createZone(timeZone).dayAt(ports.clock.now())).slice(0, 4));
  const years = { from: thisYear - YEARS_BACK, to: thisYear + YEARS_AHEAD };
  const published =
    publicHolidays === null ? [] : findPublicHolidays(publicHolidays, { ...years, language: LANGUAGE });
  return success(boardCalendar(capacity, { name, published, years }));
}

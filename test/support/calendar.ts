import type { ReadCalendar, WorkingCalendar } from '../../src/core/calendar/working-calendar';
import { appError } from '../../src/core/error';
import { failure } from '../../src/core/result';

/** Of a test that is about no board's working days: nobody asks. */
export const noCalendars: ReadCalendar = () =>
  Promise.resolve(failure(appError('no-calendar', { board: 'of no test' })));

/** A board that works from Monday to Thursday, with a holiday and the half of one. */
export const KITE_CALENDAR: WorkingCalendar = {
  board: { name: 'Kite board', publicYears: { from: 2010, to: 2028 } },
  workingDays: [1, 2, 3, 4],
  holidays: [
    { date: '2025-01-06', share: 1 },
    { date: '2025-01-15', share: 0.5 },
  ],
};

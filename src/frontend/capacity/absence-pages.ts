import { otherMonth } from '../../core/calendar/month-weeks';
import { mondayOf, type AbsenceUnit } from '../../core/capacity/absence-table';
import { periodStart } from '../../core/time/period';

export const ABSENCE_VIEWS = ['day', 'week', 'month'] as const;
export type AbsenceView = (typeof ABSENCE_VIEWS)[number];

interface AbsencePages {
  /** What is counted by: a cell, or a day of the calendar. */
  readonly unit: AbsenceUnit;
  /** The first day of the page that a day is on. */
  readonly startOf: (day: number) => number;
  /** The first day of the page before, or after, the one that starts then. */
  readonly turn: (start: number, step: -1 | 1) => number;
}

/** A Monday to begin with, and as many columns as fit beside the names. */
function columns(unit: AbsenceUnit, days: number): AbsencePages {
  return { unit, startOf: mondayOf, turn: (start, step) => start + step * days };
}

/** How those who are off are leafed through. */
export const ABSENCE_PAGES: Readonly<Record<AbsenceView, AbsencePages>> = {
  day: columns('day', 14),
  week: columns('week', 84),
  month: { unit: 'day', startOf: (day) => periodStart(day, 'month', 1), turn: otherMonth },
};

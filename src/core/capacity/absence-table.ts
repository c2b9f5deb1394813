import type { DayOff } from '../calendar/day-off';
import { lengthOf, type DayRange } from '../calendar/day-range';
import { createWorkDays } from '../calendar/work-days';
import { weekdayOf } from '../calendar/weekday';
import type { Weekday } from '../chart/config';

/** A board that plans with people. */
export interface PlanningBoard {
  readonly boardId: number;
  readonly name: string;
  readonly workingDays: readonly Weekday[];
}

/** Somebody who is off, and the boards that plan with that person. */
export interface AbsentPerson {
  readonly accountId: string;
  readonly boardIds: readonly number[];
  readonly daysOff: readonly DayOff[];
}

export type AbsenceUnit = 'day' | 'week';

export interface AbsenceTable {
  /** Days, or weeks from Monday on; the first and the last may be cut by the range. */
  readonly columns: readonly DayRange[];
  readonly rows: readonly AbsenceRow[];
}

export interface AbsenceRow {
  readonly person: AbsentPerson;
  /** Working days that the person is off, by column: 0.5 for half a day. */
  readonly off: readonly number[];
  readonly total: number;
}

interface AbsenceInput {
  readonly people: readonly AbsentPerson[];
  readonly boards: readonly PlanningBoard[];
  readonly range: DayRange;
  readonly unit: AbsenceUnit;
}

/**
 * Who is off when, in the order given. A day off counts on weekdays that one of the person's boards works; holidays are those of
 * a board, and no day off. Who is off on no such day has no row.
 */
export function absenceTable({ people, boards, range, unit }: AbsenceInput): AbsenceTable {
  const columns = COLUMNS[unit](range);
  const workDays = createWorkDays({ range, holidays: [], partDays: 'larger' });
  const rows = people.map((person): AbsenceRow => {
    const workingDays = weekdaysOf(person, boards);
    const usual = workDays.sharesOf({ workingDays, daysOff: [] });
    const worked = workDays.sharesOf({ workingDays, daysOff: person.daysOff });
    const off = columns.map(({ first, last }) => {
      let days = 0;
      for (let at = first - range.first; at <= last - range.first; at += 1) {
        days += (usual[at] ?? 0) - (worked[at] ?? 0);
      }
      return days;
    });
    return { person, off, total: off.reduce((sum, days) => sum + days, 0) };
  });
  return { columns, rows: rows.filter(({ total }) => total > 0) };
}

function weekdaysOf({ boardIds }: AbsentPerson, boards: readonly PlanningBoard[]): readonly Weekday[] {
  const own = boards.filter(({ boardId }) => boardIds.includes(boardId));
  return [...new Set(own.flatMap(({ workingDays }) => workingDays))].sort();
}

/** The Monday of a day's week. */
export function mondayOf(day: number): number {
  return day - weekdayOf(day) + 1;
}

const COLUMNS: Readonly<Record<AbsenceUnit, (range: DayRange) => readonly DayRange[]>> = {
  day: (range) =>
    Array.from({ length: lengthOf(range) }, (_, at) => ({ first: range.first + at, last: range.first + at })),
  week: ({ first, last }) => {
    const weeks = Math.ceil((last - mondayOf(first) + 1) / 7);
    return Array.from({ length: weeks }, (_, at) => {
      const monday = mondayOf(first) + at * 7;
      return { first: Math.max(first, monday), last: Math.min(last, monday + 6) };
    });
  },
};

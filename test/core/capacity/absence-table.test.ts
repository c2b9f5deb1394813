import fc from 'fast-check';
import {
  absenceTable,
  mondayOf,
  type AbsentPerson,
  type PlanningBoard,
} from '../../../src/core/capacity/absence-table';
import type { DayRange } from '../../../src/core/calendar/day-range';
import { formatDay } from '../../../src/core/time/period';
import { parseDate } from '../../../src/core/time/timestamp';
import { offOn } from '../../support/capacity';

const WEEKDAYS: PlanningBoard = { boardId: 1, name: 'Kite', workingDays: [1, 2, 3, 4, 5] };
const WEEKEND: PlanningBoard = { boardId: 2, name: 'Watch', workingDays: [6, 7] };
const range = (from: string, to: string): DayRange => ({ first: parseDate(from), last: parseDate(to) });
const ann = (daysOff: AbsentPerson['daysOff'], boardIds: readonly number[] = [1]): AbsentPerson => ({
  ...{ accountId: 'ann', boardIds, daysOff },
});

describe('the table of who is off', () => {
  it('has a column for each day, and half a day as half', () => {
    const off = [offOn('2025-06-03'), offOn('2025-06-04', { share: 0.5 })];
    const { columns, rows } = absenceTable({
      ...{ people: [ann(off)], boards: [WEEKDAYS], unit: 'day' },
      range: range('2025-06-02', '2025-06-05'),
    });
    expect(columns.map(({ first }) => formatDay(first))).toEqual([
      ...['2025-06-02', '2025-06-03', '2025-06-04', '2025-06-05'],
    ]);
    expect(rows.map((row) => [row.off, row.total])).toEqual([[[0, 1, 0.5, 0], 1.5]]);
  });

  it('has a column for each week from Monday on, cut by the range', () => {
    const off = [{ ...offOn('2025-06-05'), to: '2025-06-10' }];
    const { columns, rows } = absenceTable({
      ...{ people: [ann(off)], boards: [WEEKDAYS], unit: 'week' },
      range: range('2025-06-04', '2025-06-17'),
    });
    expect(columns.map(({ first, last }) => [formatDay(first), formatDay(last)])).toEqual([
      ['2025-06-04', '2025-06-08'],
      ['2025-06-09', '2025-06-15'],
      ['2025-06-16', '2025-06-17'],
    ]);
    expect(rows[0]?.off).toEqual([2, 2, 0]);
  });

  it('counts the weekdays that one of the boards of the person works, and nobody who is off on others alone', () => {
    const saturday = [offOn('2025-06-07')];
    const totalOn = (boardIds: readonly number[]) =>
      absenceTable({
        ...{ people: [ann(saturday, boardIds)], boards: [WEEKDAYS, WEEKEND], unit: 'day' },
        range: range('2025-06-02', '2025-06-08'),
      }).rows.map(({ total }) => total);
    expect(totalOn([1])).toEqual([]);
    expect(totalOn([1, 2])).toEqual([1]);
  });

  it('has as many days off by week as by day', () => {
    const date = fc.integer({ min: 20_000, max: 20_060 }).map(formatDay);
    fc.assert(
      fc.property(
        fc.array(fc.record({ from: date, share: fc.constantFrom(0.25, 0.5, 1) }), { maxLength: 5 }),
        fc.integer({ min: 20_000, max: 20_030 }),
        fc.integer({ min: 0, max: 40 }),
        (lines, first, length) => {
          const people = [ann(lines.map(({ from, share }) => offOn(from, { share })))];
          const input = { people, boards: [WEEKDAYS], range: { first, last: first + length } };
          const totals = (['day', 'week'] as const).map((unit) =>
            absenceTable({ ...input, unit }).rows.map(({ total }) => total),
          );
          expect(totals[0]).toEqual(totals[1]);
        },
      ),
    );
  });
});

describe('mondayOf', () => {
  it.each(['2025-06-02', '2025-06-05', '2025-06-08'])('is the Monday of the week of %s', (date) => {
    expect(formatDay(mondayOf(parseDate(date)))).toBe('2025-06-02');
  });
});

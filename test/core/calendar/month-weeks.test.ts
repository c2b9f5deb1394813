import fc from 'fast-check';
import { monthWeeks, otherMonth } from '../../../src/core/calendar/month-weeks';
import { weekdayOf } from '../../../src/core/calendar/weekday';
import { formatDay } from '../../../src/core/time/period';
import { parseDate } from '../../../src/core/time/timestamp';

const anyDay = fc.integer({ min: parseDate('1900-01-01'), max: parseDate('2200-12-31') });

describe('monthWeeks', () => {
  it('has a month in weeks from Monday to Sunday', () => {
    const numbers = monthWeeks(parseDate('2026-05-20')).map((week) =>
      week.map((day) => (day === null ? '' : String(Number(formatDay(day).slice(8))))).join(' '),
    );
    expect(numbers).toEqual([
      '    1 2 3',
      '4 5 6 7 8 9 10',
      '11 12 13 14 15 16 17',
      '18 19 20 21 22 23 24',
      '25 26 27 28 29 30 31',
    ]);
  });

  it('has each day of the month once, in order and under its weekday', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const weeks = monthWeeks(day);
        const days = weeks.flat().filter((one) => one !== null);
        const first = parseDate(`${formatDay(day).slice(0, 7)}-01`);
        expect(days).toEqual(Array.from({ length: otherMonth(day, 1) - first }, (_, at) => first + at));
        const weekdays = weeks.map((week) => week.map((one) => (one === null ? null : weekdayOf(one))));
        const columns = weeks.map((week) => week.map((one, column) => (one === null ? null : column + 1)));
        expect(weekdays).toEqual(columns);
      }),
    );
  });
});

describe('otherMonth', () => {
  it('goes over the end of a year and back', () => {
    expect(formatDay(otherMonth(parseDate('2026-12-31'), 1))).toBe('2027-01-01');
    expect(formatDay(otherMonth(parseDate('2026-01-31'), -1))).toBe('2025-12-01');
  });
});

import fc from 'fast-check';
import { WEEKDAYS } from '../../../src/core/calendar/weekday';
import { WEEKDAYS_ONLY, type WorkingCalendar } from '../../../src/core/calendar/working-calendar';
import { formatDay } from '../../../src/core/time/period';
import { createZone } from '../../../src/core/time/zone';
import { createWorkingTime } from '../../../src/core/history/working-time';
import { KITE_CALENDAR } from '../../support/calendar';
import { at } from '../../support/trend';

const DAY_MS = 86_400_000;
const days = (from: string, before: string, calendar: WorkingCalendar = WEEKDAYS_ONLY): number =>
  createWorkingTime(createZone('UTC'), calendar)(at(from), at(before)) / DAY_MS;

const anyCalendar = fc.record({
  board: fc.constant(null),
  workingDays: fc.subarray([...WEEKDAYS]),
  holidays: fc.uniqueArray(
    fc.record({
      date: fc.integer({ min: 19_700, max: 20_500 }).map(formatDay),
      share: fc.constantFrom(1, 0.5, 0.3),
    }),
    { selector: ({ date }) => date },
  ),
});

describe('createWorkingTime', () => {
  it.each([
    ['a day of the week', '2025-01-06T09:00', '2025-01-07T09:00', 1],
    ['a weekend', '2025-01-11', '2025-01-13', 0],
    ['Friday noon to Monday noon', '2025-01-10T12:00', '2025-01-13T12:00', 1],
    ['two weeks', '2025-01-06', '2025-01-20', 10],
    ['from within a weekend', '2025-01-11T15:00', '2025-01-14', 1],
    ['before 1970', '1969-12-29', '1970-01-05', 5],
  ])('counts %s', (_name, from, before, expected) => {
    expect(days(from, before)).toBe(expected);
  });

  it.each([
    ['a week with a holiday and a free Friday', '2025-01-06', '2025-01-13', 3],
    ['a week with half a holiday', '2025-01-13', '2025-01-20', 3.5],
    ['a morning of a day that is half free, as half', '2025-01-15', '2025-01-15T12:00', 0.25],
    ['a holiday, its eve and the weekend before, as nothing', '2025-01-03T08:00', '2025-01-07', 0],
    ['back from the end', '2025-01-13', '2025-01-06', -3],
  ])('counts by the calendar of a board %s', (_name, from, before, expected) => {
    expect(days(from, before, KITE_CALENDAR)).toBe(expected);
  });

  it('takes a holiday on a day that is not worked for nothing', () => {
    const holidays = [{ date: '2025-01-11', share: 1 }];
    expect(days('2025-01-06', '2025-01-20', { ...WEEKDAYS_ONLY, holidays })).toBe(10);
  });

  it('knows the weekend of the zone', () => {
    // Saturday begins nine hours earlier in Tokyo.
    const time = createWorkingTime(createZone('Asia/Tokyo'), WEEKDAYS_ONLY);
    expect(time(at('2025-01-10T14:00'), at('2025-01-10T18:00'))).toBe(DAY_MS / 24);
  });

  it('adds up, whatever is in between', () => {
    const moment = fc.integer({ min: at('2024-01-01'), max: at('2026-01-01') });
    fc.assert(
      fc.property(anyCalendar, moment, moment, moment, (calendar, ...moments) => {
        const time = createWorkingTime(createZone('Europe/Berlin'), calendar);
        const [a = 0, b = 0, c = 0] = moments.toSorted((left, right) => left - right);
        expect(time(a, b) + time(b, c)).toBe(time(a, c));
        expect(time(a, b)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

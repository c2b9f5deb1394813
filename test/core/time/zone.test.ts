import fc from 'fast-check';
import { formatDay } from '../../../src/core/time/period';
import { parseDate } from '../../../src/core/time/timestamp';
import { createZone, isTimeZone } from '../../../src/core/time/zone';

const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Africa/Cairo',
];

describe('a time zone', () => {
  it('puts a moment on the day that its calendar shows', () => {
    const moments = fc.date({
      min: new Date('1995-01-01'),
      max: new Date('2035-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), fc.array(moments, { maxLength: 20 }), (name, many) => {
        const zone = createZone(name);
        const calendar = new Intl.DateTimeFormat('en-CA', { timeZone: name, dateStyle: 'short' });
        for (const moment of many)
          expect(formatDay(zone.dayAt(moment.getTime()))).toBe(calendar.format(moment));
      }),
    );
  });

  it('changes day exactly at the first moment of a day', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), fc.integer({ min: 9000, max: 22000 }), (name, day) => {
        const zone = createZone(name);
        expect(zone.dayAt(zone.startOfDay(day))).toBe(day);
        expect(zone.dayAt(zone.startOfDay(day) - 1)).toBe(day - 1);
      }),
    );
  });

  it.each([
    ['Europe/Berlin', '2025-03-30', '2025-03-29T23:00:00.000Z'],
    ['Europe/Berlin', '2025-03-31', '2025-03-30T22:00:00.000Z'],
    // Clocks went from 0:00 to 1:00.
    ['Africa/Cairo', '2024-04-26', '2024-04-25T22:00:00.000Z'],
    ['Pacific/Kiritimati', '2025-01-01', '2024-12-31T10:00:00.000Z'],
  ])('begins the day of %s on %s', (name, day, moment) => {
    expect(new Date(createZone(name).startOfDay(parseDate(day))).toISOString()).toBe(moment);
  });

  it.each([
    ['2025-01-01T05:00:00Z', 'America/New_York', '2025-01-01 00:00', true],
    ['2025-07-01T22:00:00Z', 'Asia/Kolkata', '2025-07-02 03:30', true],
    ['2025-11-02T05:00:00Z', 'America/New_York', '2025-11-02 01:00', true],
    // The clock shows 1:00 for the second time.
    ['2025-11-02T06:00:00Z', 'America/New_York', '2025-11-02 01:00', false],
  ])('shows %s in %s as %s', (moment, name, text, isExact) => {
    expect(createZone(name).wallClockAt(Date.parse(moment))).toEqual({ text, isExact });
  });

  it('has a name that the platform knows', () => {
    expect(isTimeZone('Europe/Berlin')).toBe(true);
    expect(isTimeZone('Europe/Atlantis')).toBe(false);
    expect(isTimeZone('')).toBe(false);
  });
});

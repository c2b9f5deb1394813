import fc from 'fast-check';
import { weekdayOf } from '../../../../src/core/calendar/weekday';
import { WEEKDAYS } from '../../../../src/core/calendar/weekday';
import { nextDeliveryAt } from '../../../../src/core/report/delivery/next-delivery';
import { createZone } from '../../../../src/core/time/zone';

const at = (text: string): number => Date.parse(text);
const next = (schedule: Parameters<typeof nextDeliveryAt>[0], after: string): string =>
  new Date(nextDeliveryAt(schedule, at(after))).toISOString();

describe('nextDeliveryAt', () => {
  // 18 March 2026 is a Wednesday.
  it.each([
    ['the same day before its hour', [3], 8, '2026-03-18T06:59:00Z', '2026-03-18T07:00:00.000Z'],
    ['a week later at its very moment', [3], 8, '2026-03-18T07:00:00Z', '2026-03-25T07:00:00.000Z'],
    ['the next of several days', [1, 4], 8, '2026-03-18T12:00:00Z', '2026-03-19T07:00:00.000Z'],
    ['after the weekend', [1], 0, '2026-03-20T12:00:00Z', '2026-03-22T23:00:00.000Z'],
  ] as const)('is %s', (_, days, hour, after, expected) => {
    expect(next({ days, hour, timeZone: 'Europe/Berlin' }, after)).toBe(expected);
  });

  // Clocks go from 02:00 to 03:00 on 29 March 2026 and from 03:00 to 02:00 on 25 October 2026.
  it.each([
    [8, '2026-03-29T00:00:00Z', '2026-03-29T06:00:00.000Z'],
    [2, '2026-03-29T00:00:00Z', '2026-03-29T01:00:00.000Z'],
    [8, '2026-10-25T00:00:00Z', '2026-10-25T07:00:00.000Z'],
    [2, '2026-10-24T22:00:00Z', '2026-10-25T00:00:00.000Z'],
    [2, '2026-10-25T00:00:00Z', '2026-11-01T01:00:00.000Z'],
    [2, '2026-10-25T00:30:00Z', '2026-11-01T01:00:00.000Z'],
  ])('keeps to the clock on the wall where it is set: %i o’clock', (hour, after, expected) => {
    expect(next({ days: [7], hour, timeZone: 'Europe/Berlin' }, after)).toBe(expected);
  });

  // On Lord Howe clocks go by half an hour: from 02:00 to 02:30 on 4 October 2026, from 02:00 to 01:30 on 5 April 2026.
  it.each([
    [2, '2026-10-03T12:00:00Z', '2026-10-03T15:30:00.000Z'],
    [3, '2026-10-03T12:00:00Z', '2026-10-03T16:00:00.000Z'],
    [3, '2026-04-04T12:00:00Z', '2026-04-04T16:30:00.000Z'],
  ])(
    'keeps to the clock on the wall where it is set by less than an hour: %i o’clock',
    (hour, after, expected) => {
      expect(next({ days: [7], hour, timeZone: 'Australia/Lord_Howe' }, after)).toBe(expected);
    },
  );

  // Midnight is among the hours that do not exist, or exist twice.
  it.each(['Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Africa/Cairo', 'America/Santiago'])(
    'comes once on each day of a year in %s, at any hour',
    (timeZone) => {
      const zone = createZone(timeZone);
      for (const hour of [0, 1, 2, 3, 23]) {
        let moment = at('2026-01-01T12:00:00Z');
        const days: number[] = [];
        for (let time = 0; time < 365; time += 1) {
          moment = nextDeliveryAt({ days: WEEKDAYS, hour, timeZone }, moment);
          days.push(zone.dayAt(moment));
        }
        expect(days).toEqual(days.map((_, later) => (days[0] ?? 0) + later));
      }
    },
  );

  it('is later, within eight days, on a day of the schedule', () => {
    const schedules = fc.record({
      days: fc.uniqueArray(fc.constantFrom(...WEEKDAYS), { minLength: 1 }),
      hour: fc.integer({ min: 0, max: 23 }),
      timeZone: fc.constantFrom('Europe/Berlin', 'America/New_York', 'Asia/Kolkata', 'Pacific/Apia'),
    });
    const moments = fc.integer({ min: at('2020-01-01T00:00:00Z'), max: at('2030-01-01T00:00:00Z') });
    fc.assert(
      fc.property(schedules, moments, (schedule, after) => {
        const found = nextDeliveryAt(schedule, after);
        expect(found).toBeGreaterThan(after);
        expect(found).toBeLessThanOrEqual(after + 8 * 86_400_000);
        expect(schedule.days).toContain(weekdayOf(createZone(schedule.timeZone).dayAt(found)));
      }),
    );
  });
});

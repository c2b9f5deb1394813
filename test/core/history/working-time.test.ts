import fc from 'fast-check';
import { createZone } from '../../../src/core/time/zone';
import { createWorkingTime } from '../../../src/core/history/working-time';
import { at } from '../../support/trend';

const DAY_MS = 86_400_000;
const days = (from: string, before: string): number =>
  createWorkingTime(createZone('UTC'))(at(from), at(before)) / DAY_MS;

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

  it('knows the weekend of the zone', () => {
    // Saturday begins nine hours earlier in Tokyo.
    const time = createWorkingTime(createZone('Asia/Tokyo'));
    expect(time(at('2025-01-10T14:00'), at('2025-01-10T18:00'))).toBe(DAY_MS / 24);
  });

  it('adds up, whatever is in between', () => {
    const moment = fc.integer({ min: at('2024-01-01'), max: at('2026-01-01') });
    const time = createWorkingTime(createZone('Europe/Berlin'));
    fc.assert(
      fc.property(moment, moment, moment, (...moments) => {
        const [a = 0, b = 0, c = 0] = moments.toSorted((left, right) => left - right);
        expect(time(a, b) + time(b, c)).toBe(time(a, c));
        expect(time(a, b)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

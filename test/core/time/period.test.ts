import fc from 'fast-check';
import { DATE_BUCKETS, type Weekday } from '../../../src/core/chart/config';
import { formatDay, periodEnd, periodOrdinal, periodStart } from '../../../src/core/time/period';
import { parseDate } from '../../../src/core/time/timestamp';

const weekdays = fc.constantFrom<Weekday>(1, 2, 3, 4, 5, 6, 7);

describe('a period', () => {
  it.each([
    ['day', 1, '2025-08-13', '2025-08-13', '2025-08-14'],
    ['week', 1, '2025-08-13', '2025-08-11', '2025-08-18'],
    ['week', 7, '2025-08-13', '2025-08-10', '2025-08-17'],
    ['week', 7, '2025-08-10', '2025-08-10', '2025-08-17'],
    ['week', 6, '1969-12-31', '1969-12-27', '1970-01-03'],
    ['month', 1, '2024-02-29', '2024-02-01', '2024-03-01'],
    ['quarter', 1, '2025-12-31', '2025-10-01', '2026-01-01'],
    ['year', 1, '2025-08-13', '2025-01-01', '2026-01-01'],
    ['year', 1, '0042-08-13', '0042-01-01', '0043-01-01'],
  ] as const)('%s (weeks from %d) of %s runs from %s to before %s', (bucket, weekday, day, start, end) => {
    const first = periodStart(parseDate(day), bucket, weekday);
    expect(formatDay(first)).toBe(start);
    expect(formatDay(periodEnd(first, bucket))).toBe(end);
  });

  it('holds its days and no others, and is numbered one after the other', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -700_000, max: 2_000_000 }),
        fc.constantFrom(...DATE_BUCKETS),
        weekdays,
        (day, bucket, weekday) => {
          const start = periodStart(day, bucket, weekday);
          const end = periodEnd(start, bucket);
          expect(start <= day && day < end).toBe(true);
          expect(periodStart(start, bucket, weekday)).toBe(start);
          expect(periodStart(end - 1, bucket, weekday)).toBe(start);
          expect(periodStart(end, bucket, weekday)).toBe(end);
          expect(periodOrdinal(end, bucket)).toBe(periodOrdinal(start, bucket) + 1);
        },
      ),
    );
  });
});

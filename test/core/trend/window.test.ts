import { dateBeforeWindow, trendWindow } from '../../../src/core/trend/window';
import { formatDay } from '../../../src/core/time/period';

const starts = (...input: Parameters<typeof trendWindow>): readonly string[] =>
  trendWindow(...input).periods.map(({ startDay }) => formatDay(startDay));

describe('trendWindow', () => {
  const now = Date.UTC(2025, 2, 31, 22, 30);

  it('ends with the period that holds the present, as the zone has it', () => {
    expect(starts({ bucket: 'month', periods: 3, weekStartsOn: 1 }, 'UTC', now)).toEqual([
      '2025-01-01',
      '2025-02-01',
      '2025-03-01',
    ]);
    expect(starts({ bucket: 'month', periods: 2, weekStartsOn: 1 }, 'Europe/Berlin', now)).toEqual([
      '2025-03-01',
      '2025-04-01',
    ]);
  });

  it('starts weeks on the day that the author chose', () => {
    expect(starts({ bucket: 'week', periods: 2, weekStartsOn: 7 }, 'UTC', now)).toEqual([
      '2025-03-23',
      '2025-03-30',
    ]);
  });

  it('puts a moment into its period, and one outside into none', () => {
    const { indexAt } = trendWindow({ bucket: 'month', periods: 2, weekStartsOn: 1 }, 'UTC', now);
    expect(
      [Date.UTC(2025, 0, 31, 23, 59), Date.UTC(2025, 1, 1), now, Date.UTC(2025, 3, 1)].map(indexAt),
    ).toEqual([-1, 0, 1, -1]);
  });

  it.each(['Pacific/Kiritimati', 'Etc/GMT+12', 'UTC'])(
    'is after the date that narrows the source, in %s',
    (zone) => {
      for (const bucket of ['day', 'week', 'month'] as const) {
        const spec = { bucket, periods: 4, weekStartsOn: 1 } as const;
        const first = trendWindow(spec, zone, now).periods[0];
        expect(Date.parse(`${dateBeforeWindow(spec, now)}T12:00:00Z`)).toBeLessThan(first?.from ?? 0);
      }
    },
  );
});

import fc from 'fast-check';
import type { ChartModel } from '../../../src/core/chart/model';
import type { JiraIssue } from '../../../src/core/field/field';
import type { TrendConfig } from '../../../src/core/trend/config';
import { aPreparedTrend, aTrendConfig, trendModel, trendValues } from '../../support/trend';

const NOW = Date.UTC(2025, 2, 10, 12);
const DAY_MS = 86_400_000;

function item(created: string, resolved: string | null = null): JiraIssue {
  const moment = (day: string): string => `${day}T00:00:00.000+0000`;
  return {
    id: '1',
    key: 'K-1',
    fields: { created: moment(created), resolutiondate: resolved === null ? null : moment(resolved) },
  };
}

function trendOf(issues: readonly JiraIssue[], changes: Partial<TrendConfig>): ChartModel {
  return trendModel(issues, aTrendConfig(changes), aPreparedTrend({ computedAt: NOW }));
}

const values = trendValues;

/** The items of the worked examples (features, A.6). */
const FIXTURE = [
  item('2025-01-02', '2025-01-06'),
  item('2025-01-03', '2025-01-03'),
  item('2025-01-06'),
  item('2025-01-13'),
  item('2025-02-01'),
  item('2025-02-28'),
];

describe('created and resolved', () => {
  it('counts both in each period, empty ones too, and takes the difference', () => {
    const chart = trendOf(FIXTURE, { kind: 'created-resolved' });
    expect(chart.rows.map(({ key }) => key)).toEqual(['2025-01-01', '2025-02-01', '2025-03-01']);
    expect(values(chart)).toEqual([
      [4, 2, 2],
      [2, 0, 2],
      [0, 0, 0],
    ]);
    expect(chart.columnTotals.map(({ value }) => value)).toEqual([6, 2, 4]);
  });

  it('adds up from the first period shown', () => {
    expect(values(trendOf(FIXTURE, { kind: 'created-resolved-cumulative' }))).toEqual([
      [4, 2, 2],
      [6, 2, 4],
      [6, 2, 4],
    ]);
  });

  it('links each number to its items, in half-open bounds', () => {
    expect(trendOf(FIXTURE, { kind: 'created-resolved' }).cells[0]?.[1]?.jql).toBe(
      'project = "K" AND resolved >= "2025-01-01 00:00" AND resolved < "2025-02-01 00:00"',
    );
  });

  it('leaves out what happened before the window', () => {
    const chart = trendOf([item('2024-12-31', '2025-01-01')], { kind: 'created-resolved' });
    expect(values(chart)[0]).toEqual([0, 1, -1]);
  });

  it('has as many open items at the end as were created less resolved, whatever the dates', () => {
    const day = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(fc.array(fc.tuple(day, fc.option(day))), (pairs) => {
        const date = (offset: number): string =>
          new Date(Date.UTC(2025, 0, 1) + offset * DAY_MS).toISOString().slice(0, 10);
        const issues = pairs.map(([created, open]) =>
          item(date(created), open === null ? null : date(Math.min(60, created + open))),
        );
        const open = pairs.filter(([, resolved]) => resolved === null).length;
        const chart = trendOf(issues, { kind: 'created-resolved-cumulative' });
        expect(chart.cells.at(-1)?.at(-1)?.value).toBe(open);
      }),
    );
  });
});

describe('average age', () => {
  it('counts what was created before a period and open in it, up to its end (Jira Cloud)', () => {
    // January: nothing was created before it. February: the 6th and the 13th of January, 26 and 19 days before 1 March's
    // 28 days, so 54 and 47 days. March, up to the 10th at noon: 63.5, 56.5, 37.5 and 10.5 days.
    expect(values(trendOf(FIXTURE, { kind: 'average-age', ageRule: 'cloud' }))).toEqual([
      [null],
      [50.5],
      [42],
    ]);
  });

  it('counts what was created inside a period as well (Jira Server)', () => {
    // January: 4, 0, 26 and 19 days. February: 54, 47, 28 and 1.
    expect(values(trendOf(FIXTURE, { kind: 'average-age', ageRule: 'server' }))).toEqual([
      [12.25],
      [32.5],
      [42],
    ]);
  });

  it('keeps a past period as it is but for later resolutions', () => {
    const open = trendOf([item('2024-12-22')], { kind: 'average-age' });
    const resolved = trendOf([item('2024-12-22', '2025-02-20')], { kind: 'average-age' });
    expect(values(open)[0]).toEqual([41]);
    expect(values(resolved)).toEqual([[41], [60], [null]]);
  });
});

describe('resolution time', () => {
  it('is the mean over the items resolved in the period: 4 days and 0 days make 2', () => {
    expect(values(trendOf(FIXTURE, { kind: 'resolution-time' }))).toEqual([[2], [null], [null]]);
  });

  it('counts working days only, where that is chosen', () => {
    const overWeekend = [item('2025-02-06', '2025-02-11')];
    const config = { kind: 'resolution-time', workingDaysOnly: true } as const;
    expect(values(trendOf(overWeekend, config))).toEqual([[null], [3], [null]]);
  });

  it('counts an item where it was resolved, not where it was created', () => {
    const chart = trendOf([item('2024-11-01', '2025-02-09')], { kind: 'resolution-time' });
    expect(values(chart)).toEqual([[null], [100], [null]]);
  });
});

import type { ChartConfig } from '../../../src/core/chart/config';
import {
  aContext,
  anIssue,
  by,
  chartOf,
  FIELDS,
  measuring,
  of,
  valuesOf,
  wordsOf,
} from '../../support/chart';
import { FIXTURE, POINTS } from '../../support/fixture-a';

const chart = (changes: Partial<ChartConfig>) =>
  chartOf(FIXTURE, { kind: 'table', sort: { by: 'name', direction: 'ascending' }, ...changes });

describe('count by label', () => {
  it('counts an item in each of its labels and adds up the segments', () => {
    const model = chart({ chartBy: by('labels') });
    expect(valuesOf(model)).toEqual([
      ['x', 3],
      ['y', 3],
      ['z', 2],
      ['(none)', 1],
    ]);
    expect(model.grandTotal).toMatchObject({ value: 9, items: 6 });
    expect(model.totalsCount).toBe('sum-of-segments');
    expect(model.rowTotals.reduce((sum, { share }) => sum + (share ?? 0), 0)).toBeCloseTo(1);
  });

  it('counts an item once in a unique total, whose shares may exceed the whole', () => {
    const model = chart({ chartBy: by('labels'), uniqueTotals: true });
    expect(model.grandTotal.value).toBe(6);
    expect(model.totalsCount).toBe('unique-items');
    expect(model.rowTotals.map(({ share }) => share)).toEqual([3 / 6, 3 / 6, 2 / 6, 1 / 6]);
  });
});

describe('story points by assignee', () => {
  it('sums to 0 where there is no value', () => {
    expect(valuesOf(chart({ chartBy: by('assignee'), calculate: measuring('sum', POINTS) }))).toEqual([
      ['Ann', 13],
      ['Bob', 5],
      ['(none)', 0],
    ]);
  });

  it.each([
    ['zero', [13 / 2, 5 / 3, 0]],
    ['ignore', [13 / 2, 5 / 3, null]],
  ] as const)('averages with the empty rule "%s"', (empty, expected) => {
    const model = chart({ chartBy: by('assignee'), calculate: measuring('average', POINTS, { empty }) });
    expect(model.rowTotals.map(({ value }) => value)).toEqual(expected);
  });

  it.each([
    ['min', [5, 0, null], 0],
    ['max', [8, 3, null], 8],
    ['median', [6.5, 2, null], 3],
  ] as const)('knows the %s', (measure, expected, grandTotal) => {
    const model = chart({ chartBy: by('assignee'), calculate: measuring(measure, POINTS) });
    expect(model.rowTotals.map(({ value }) => value)).toEqual(expected);
    expect(model.grandTotal.value).toBe(grandTotal);
  });

  it.each([
    [50, [5, 2, null], 3],
    [85, [8, 3, null], 8],
    [100, [8, 3, null], 8],
  ] as const)('knows the percentile %d by nearest rank', (percentile, expected, grandTotal) => {
    const model = chart({
      chartBy: by('assignee'),
      calculate: measuring('percentile', POINTS, { percentile }),
    });
    expect(model.rowTotals.map(({ value }) => value)).toEqual(expected);
    expect(model.grandTotal.value).toBe(grandTotal);
  });

  it('counts distinct values', () => {
    const distinct = { measure: 'distinct', fieldId: 'labels' } as const;
    const model = chart({ chartBy: by('assignee'), calculate: distinct });
    expect(valuesOf(model)).toEqual([
      ['Ann', 2],
      ['Bob', 3],
      ['(none)', 1],
    ]);
    expect(model.grandTotal.value).toBe(3);
  });
});

describe('count by created month', () => {
  it('stands in the order of time, never of size', () => {
    const model = chart({
      chartBy: by('created', 'month'),
      sort: { by: 'value', direction: 'ascending' },
    });
    expect(valuesOf(model)).toEqual([
      ['2025-01-01', 4],
      ['2025-02-01', 2],
    ]);
  });

  it('adds up in the order of time when it is cumulative', () => {
    const model = chart({
      chartBy: by('created', 'month'),
      sort: { by: 'value', direction: 'descending' },
      after: 'cumulative',
    });
    expect(valuesOf(model)).toEqual([
      ['2025-01-01', 4],
      ['2025-02-01', 6],
    ]);
  });

  it.each([
    ['percent-of-total', [4 / 6, 2 / 6], 1],
    ['change', [null, -2], null],
    ['percent-change', [null, -0.5], null],
  ] as const)('is shown as %s', (after, values, total) => {
    const model = chart({ chartBy: by('created', 'month'), after });
    expect(valuesOf(model).map(([, value]) => value)).toEqual(values);
    expect(model.grandTotal.value).toBe(total);
  });

  it('shows weeks without items as 0, or leaves them out', () => {
    const weeks = (showEmptyPeriods: boolean) =>
      valuesOf(chart({ chartBy: by('created', 'week', showEmptyPeriods) }));
    expect(weeks(true)).toEqual([
      ['2024-12-30', 2],
      ['2025-01-06', 1],
      ['2025-01-13', 1],
      ['2025-01-20', 0],
      ['2025-01-27', 1],
      ['2025-02-03', 0],
      ['2025-02-10', 0],
      ['2025-02-17', 0],
      ['2025-02-24', 1],
    ]);
    expect(weeks(false).map(([, value]) => value)).toEqual([2, 1, 1, 1, 1]);
  });
});

describe('two dimensions', () => {
  it('has equal totals for fields with one value', () => {
    const model = chart({
      kind: 'two-dimensional-table',
      chartBy: by('status'),
      groupBy: by('assignee'),
    });
    expect(model.rows.map(wordsOf)).toEqual(['Done', 'In Progress', 'To Do']);
    expect(model.columns.map(wordsOf)).toEqual(['Ann', 'Bob', '(none)']);
    expect(model.cells.map((cells) => cells.map(({ value }) => value))).toEqual([
      [1, 1, 0],
      [1, 1, 0],
      [0, 1, 1],
    ]);
    expect(model.rowTotals.map(({ value }) => value)).toEqual([2, 2, 2]);
    expect(model.columnTotals.map(({ value }) => value)).toEqual([2, 3, 1]);
    expect(model.grandTotal.value).toBe(6);
  });

  it.each([
    [false, 9],
    [true, 6],
  ])('with labels as columns and unique totals %s counts %d', (uniqueTotals, total) => {
    const model = chart({
      kind: 'two-dimensional-table',
      chartBy: by('status'),
      groupBy: by('labels'),
      uniqueTotals,
    });
    expect(model.grandTotal).toMatchObject({ value: total, items: 6 });
  });
});

describe('time to resolution', () => {
  const DAY = 24 * 60 * 60;
  const now = Date.parse('2025-03-01T09:00:00Z');

  const averageOf = (chartBy: 'assignee' | 'status', includeUnresolved: boolean) =>
    chartOf(
      FIXTURE,
      {
        kind: 'table',
        sort: { by: 'name', direction: 'ascending' },
        chartBy: by(chartBy),
        calculate: {
          measure: 'average',
          of: { kind: 'time-to-resolution', includeUnresolved, workingDaysOnly: false },
          empty: 'ignore',
        },
      },
      aContext({ computedAt: now }),
    );

  it('is 4 days and 0 days, and 2 on average of what is resolved', () => {
    const model = averageOf('assignee', false);
    expect(model.measure.unit).toBe('seconds');
    expect(valuesOf(model)).toEqual([
      ['Ann', 4 * DAY],
      ['Bob', 0],
      ['(none)', null],
    ]);
    expect(model.grandTotal.value).toBe(2 * DAY);
  });

  it('goes on until now for open work items when they are included', () => {
    // K-4 since 13 January, K-5 since 1 February; K-3 since 6 January, K-6 since 28 February
    expect(valuesOf(averageOf('status', true))).toEqual([
      ['Done', 2 * DAY],
      ['In Progress', ((54 + 1) / 2) * DAY],
      ['To Do', ((47 + 28) / 2) * DAY],
    ]);
  });
});

describe('a quotient of two fields', () => {
  const ESTIMATE = FIELDS.estimate.id;
  const items = [
    anIssue('K-1', { assignee: null, [POINTS]: 6, [ESTIMATE]: 2 }),
    anIssue('K-2', { assignee: null, [POINTS]: 4, [ESTIMATE]: 4 }),
    anIssue('K-3', { assignee: null, [POINTS]: 5, [ESTIMATE]: 0 }),
    anIssue('K-4', { assignee: null, [POINTS]: 7, [ESTIMATE]: null }),
  ];
  const number = (calculate: ChartConfig['calculate'], issues = items) =>
    chartOf(issues, { kind: 'number', chartBy: null, calculate }).grandTotal.value;
  const quotient = {
    kind: 'calculation',
    operator: 'divide',
    leftFieldId: POINTS,
    rightFieldId: ESTIMATE,
  } as const;
  const ofSums = {
    measure: 'calculation-of-sums',
    operator: 'divide',
    left: of(POINTS),
    right: of(ESTIMATE),
  } as const;

  it('is empty where the divisor is 0 or missing: such items are no part of an average of ratios', () => {
    expect(number({ measure: 'average', of: quotient, empty: 'ignore' })).toBe((6 / 2 + 4 / 4) / 2);
    expect(number({ measure: 'average', of: quotient, empty: 'ignore' }, items.slice(2))).toBeNull();
  });

  it('differs from the ratio of sums, which is empty where the sum below is 0', () => {
    expect(number(ofSums)).toBe((6 + 4 + 5 + 7) / (2 + 4 + 0));
    expect(number(ofSums, items.slice(2))).toBeNull();
  });
});

describe('top N', () => {
  it('combines the rest into one segment that counts an item once', () => {
    const model = chart({
      chartBy: by('labels'),
      sort: { by: 'name', direction: 'ascending' },
      top: 1,
      uniqueTotals: true,
    });
    // y or z: K-1, K-4, K-5 (both), K-6
    expect(valuesOf(model)).toEqual([
      ['x', 3],
      ['Other (2)', 4],
      ['(none)', 1],
    ]);
    expect(model.grandTotal.value).toBe(6);
  });
});

import {
  EMPTY_SEGMENT,
  OTHER_SEGMENT,
  type ChartConfig,
  type SegmentOverride,
} from '../../../src/core/chart/config';
import type { ChartModel } from '../../../src/core/chart/model';
import type { JiraIssue } from '../../../src/core/field/field';
import {
  A_READ,
  aContext,
  anIssue,
  by,
  chartOf,
  measuring,
  of,
  valuesOf,
  wordsOf,
} from '../../support/chart';

const change = (key: string, changes: Partial<SegmentOverride>): SegmentOverride => ({
  dimension: null,
  key,
  hidden: false,
  label: null,
  color: null,
  ...changes,
});

/** So many items of each label; `none` have no label. */
function labelled(counts: Readonly<Record<string, number>>): readonly JiraIssue[] {
  return Object.entries(counts).flatMap(([label, count]) =>
    Array.from({ length: count }, (_, at) =>
      anIssue(`${label}-${String(at)}`, { labels: label === 'none' ? [] : [label] }),
    ),
  );
}

const ITEMS = labelled({ v10: 4, v9: 2, Épée: 3, zoo: 1, none: 5 });

const labels = (changes: Partial<ChartConfig> = {}): ChartModel =>
  chartOf(ITEMS, { kind: 'table', chartBy: by('labels'), ...changes });

const colorsOf = (chart: ChartModel): Readonly<Record<string, string>> =>
  Object.fromEntries(chart.rows.map((row) => [wordsOf(row), row.color]));

describe('the order of segments', () => {
  it.each([
    ['value', 'descending', ['v10', 'Épée', 'v9', 'zoo', '(none)']],
    ['value', 'ascending', ['zoo', 'v9', 'Épée', 'v10', '(none)']],
    ['name', 'ascending', ['Épée', 'v9', 'v10', 'zoo', '(none)']],
    ['name', 'descending', ['zoo', 'v10', 'v9', 'Épée', '(none)']],
  ] as const)('by %s %s puts items without a value last', (sortBy, direction, expected) => {
    expect(labels({ sort: { by: sortBy, direction } }).rows.map(wordsOf)).toEqual(expected);
  });

  const priorities = ['3 Medium', '1 Highest', '5 Lowest'].map((text, at) => {
    const [id, name] = text.split(' ');
    return anIssue(`K-${String(at)}`, { priority: { id, name } });
  });

  it.each([
    ['ascending', ['Highest', 'Medium', 'Lowest']],
    ['descending', ['Lowest', 'Medium', 'Highest']],
  ] as const)('by field %s is that of Jira', (direction, expected) => {
    const chart = chartOf(priorities, {
      kind: 'bar',
      chartBy: by('priority'),
      sort: { by: 'field', direction },
    });
    expect(chart.rows.map(wordsOf)).toEqual(expected);
  });

  it.each([
    ['ascending', ['Lowest', 'Highest', 'Medium']],
    ['descending', ['Highest', 'Lowest', 'Medium']],
  ] as const)(
    'by field %s is the order of the list in Jira, and what is not in it comes last',
    (direction, expected) => {
      const config = { kind: 'bar', chartBy: by('priority'), sort: { by: 'field', direction } } as const;
      const chart = chartOf(
        priorities,
        config,
        aContext({ valueOrders: { priority: ['lowest', 'highest'] } }),
      );
      expect(chart.rows.map(wordsOf)).toEqual(expected);
    },
  );

  it('goes by the new name of a renamed segment', () => {
    const segments = [change('zoo', { label: 'Aquarium' })];
    const chart = labels({ sort: { by: 'name', direction: 'ascending' }, segments });
    expect(chart.rows.map(wordsOf)).toEqual(['Aquarium', 'Épée', 'v9', 'v10', '(none)']);
  });

  it('puts segments with nothing to show last in both directions', () => {
    const items = [
      anIssue('K-1', { labels: ['a'] }),
      anIssue('K-2', { labels: ['b'], customfield_10016: 1 }),
    ];
    for (const direction of ['ascending', 'descending'] as const) {
      const calculate = { measure: 'max', of: of('customfield_10016') } as const;
      const chart = chartOf(items, {
        kind: 'bar',
        chartBy: by('labels'),
        calculate,
        sort: { by: 'value', direction },
      });
      expect(valuesOf(chart)).toEqual([
        ['b', 1],
        ['a', null],
      ]);
    }
  });
});

describe('top N', () => {
  it('shows the first N of the order and combines the rest before the empty segment', () => {
    expect(valuesOf(labels({ top: 2 }))).toEqual([
      ['v10', 4],
      ['Épée', 3],
      ['Other (2)', 3],
      ['(none)', 5],
    ]);
    expect(labels({ top: 2 }).grandTotal.value).toBe(15);
  });

  it('combines nothing when all fit', () => {
    expect(labels({ top: 4 }).rows.map(wordsOf)).not.toContain('Other (0)');
    expect(labels({ top: 4 }).rows).toHaveLength(5);
  });

  it('may hide, rename and recolour the rest', () => {
    const segments = [change(OTHER_SEGMENT, { hidden: true })];
    expect(labels({ top: 2, segments }).grandTotal.value).toBe(12);
    expect(labels({ top: 2, segments }).explain.leftOut).toEqual([{ reason: 'hidden-segment', items: 3 }]);
    const renamed = labels({
      top: 2,
      segments: [change(OTHER_SEGMENT, { label: 'Rest', color: '#000000' })],
    });
    expect(colorsOf(renamed)).toMatchObject({ Rest: '#000000' });
  });

  it('never combines periods', () => {
    const items = ['2025-01-01', '2025-02-01', '2025-03-01'].map((duedate, at) =>
      anIssue(`K-${String(at)}`, { duedate }),
    );
    const chartBy = {
      kind: 'periods',
      fieldId: 'duedate',
      bucket: 'month',
      showEmptyPeriods: false,
      window: null,
    } as const;
    expect(chartOf(items, { kind: 'bar', chartBy, top: 1 }).rows).toHaveLength(3);
  });

  it('combines what a kind cannot show, whatever the author chose', () => {
    const many = labelled(Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`l${String(at)}`, 1])));
    const chart = chartOf(many, { kind: 'pie', chartBy: by('labels'), top: null });
    expect(chart.rows.map(wordsOf).at(-1)).toBe('Other (20)');
    expect(chart.grandTotal.value).toBe(60);
  });
});

describe('hidden segments', () => {
  it('take their items out of the totals and say how many', () => {
    const chart = labels({
      segments: [change('v10', { hidden: true }), change(EMPTY_SEGMENT, { hidden: true })],
    });
    expect(chart.rows.map(wordsOf)).toEqual(['Épée', 'v9', 'zoo']);
    expect(chart.grandTotal.value).toBe(6);
    expect(chart.rowTotals.map(({ share }) => share)).toEqual([3 / 6, 2 / 6, 1 / 6]);
    expect(chart.explain.leftOut).toEqual([{ reason: 'hidden-segment', items: 9 }]);
  });

  it('are found whatever the case of the stored key', () => {
    expect(labels({ segments: [change('ÉPÉE', { hidden: true })] }).rows.map(wordsOf)).not.toContain('Épée');
  });

  it('leave an item in its other segments', () => {
    const items = [anIssue('K-1', { labels: ['a', 'b'] }), anIssue('K-2', { labels: ['a'] })];
    const chart = chartOf(items, {
      kind: 'table',
      chartBy: by('labels'),
      segments: [change('a', { hidden: true })],
    });
    expect(valuesOf(chart)).toEqual([['b', 1]]);
    expect(chart.explain.leftOut).toEqual([{ reason: 'hidden-segment', items: 1 }]);
  });
});

describe('colours', () => {
  it('follow the segment, not its place', () => {
    const before = colorsOf(labels({ sort: { by: 'value', direction: 'descending' } }));
    const after = colorsOf(labels({ sort: { by: 'name', direction: 'descending' } }));
    expect(after).toEqual(before);
    const hidden = colorsOf(labels({ segments: [change('v10', { hidden: true })] }));
    expect(hidden).toEqual(Object.fromEntries(Object.entries(before).filter(([name]) => name !== 'v10')));
  });

  it('differ between up to eight segments', () => {
    const eight = labelled(
      Object.fromEntries(Array.from({ length: 8 }, (_, at) => [`label${String(at)}`, 1])),
    );
    const colors = Object.values(colorsOf(chartOf(eight, { kind: 'pie', chartBy: by('labels') })));
    expect(new Set(colors).size).toBe(8);
    expect(colors.every((color) => /^color\.chart\.categorical\.[1-8]$/.test(color))).toBe(true);
  });

  it('differ between all segments while the palette lasts, whatever else is taken', () => {
    const many = labelled(
      Object.fromEntries(Array.from({ length: 24 }, (_, at) => [`label${String(at)}`, 24 - at])),
    );
    const all = chartOf(many, { kind: 'pie', chartBy: by('labels') });
    expect(new Set(all.rows.map(({ color }) => color)).size).toBe(24);
    const top = { kind: 'pie', chartBy: by('labels'), top: 10 } as const;
    const ten = colorsOf(chartOf(many, top));
    expect(new Set(Object.values(ten)).size).toBe(Object.keys(ten).length);
    const chosen = change('label3', { color: ten['label4'] ?? '' });
    const withChosen = Object.values(colorsOf(chartOf(many, { ...top, segments: [chosen] })));
    expect(new Set(withChosen).size).toBe(withChosen.length);
  });

  it('tell periods apart where they stand side by side, and are one where each has its place', () => {
    const items = [1, 2, 3].map((month) =>
      anIssue(`K-${String(month)}`, {
        labels: ['a'],
        created: `2026-0${String(month)}-05T10:00:00.000+0000`,
      }),
    );
    const columns = chartOf(items, {
      kind: 'grouped-bar',
      chartBy: by('labels'),
      groupBy: by('created', 'month'),
    }).columns.map(({ color }) => color);
    expect(new Set(columns).size).toBe(3);
    const rows = chartOf(items, { kind: 'bar', chartBy: by('created', 'month') }).rows;
    expect(new Set(rows.map(({ color }) => color)).size).toBe(1);
  });

  it('do not depend on how many items a segment has', () => {
    const names = Array.from({ length: 12 }, (_, at) => `label${String(at)}`);
    const colors = (count: (at: number) => number) =>
      colorsOf(
        chartOf(labelled(Object.fromEntries(names.map((name, at) => [name, count(at)]))), {
          kind: 'pie',
          chartBy: by('labels'),
        }),
      );
    expect(colors((at) => at + 1)).toEqual(colors((at) => 12 - at));
  });

  it('are those that the author chose', () => {
    expect(colorsOf(labels({ segments: [change('zoo', { color: 'color.chart.teal.bold' })] }))).toMatchObject(
      {
        zoo: 'color.chart.teal.bold',
      },
    );
  });

  it('are those of Jira for status categories, statuses and priorities', () => {
    const item = (key: string, name: string, category: string) =>
      anIssue(key, { status: { id: key, name, statusCategory: { key: category, name: category } } });
    const items = [
      item('K-1', 'Open', 'new'),
      item('K-2', 'Doing', 'indeterminate'),
      item('K-3', 'Review', 'indeterminate'),
      item('K-4', 'Closed', 'done'),
    ];
    expect(colorsOf(chartOf(items, { kind: 'pie', chartBy: by('status') }))).toEqual({
      Open: 'color.chart.gray.bold',
      Doing: 'color.chart.blue.bold',
      Review: 'color.chart.blue.boldest',
      Closed: 'color.chart.green.bold',
    });
    const priorities = ['Highest', 'High', 'Medium', 'Low', 'Lowest'].map((name, at) =>
      anIssue(`K-${String(at)}`, { priority: { id: String(at), name } }),
    );
    expect(colorsOf(chartOf(priorities, { kind: 'pie', chartBy: by('priority') }))).toEqual({
      Highest: 'color.chart.red.boldest',
      High: 'color.chart.red.bold',
      Medium: 'color.chart.yellow.bold',
      Low: 'color.chart.blue.boldest',
      Lowest: 'color.chart.blue.bold',
    });
  });

  it('of periods differ in slices and are one in bars', () => {
    const items = ['2025-01-01', '2025-02-01'].map((duedate, at) => anIssue(`K-${String(at)}`, { duedate }));
    const chartBy = {
      kind: 'periods',
      fieldId: 'duedate',
      bucket: 'month',
      showEmptyPeriods: false,
      window: null,
    } as const;
    const distinct = (kind: 'pie' | 'bar') =>
      new Set(Object.values(colorsOf(chartOf(items, { kind, chartBy })))).size;
    expect(distinct('pie')).toBe(2);
    expect(distinct('bar')).toBe(1);
  });
});

describe('shares', () => {
  it('mean nothing for averages', () => {
    const calculate = { measure: 'average', of: of('customfield_10016'), empty: 'zero' } as const;
    const chart = chartOf([anIssue('K-1', { customfield_10016: 5 })], {
      kind: 'number',
      chartBy: null,
      calculate,
    });
    expect(chart.grandTotal).toMatchObject({ value: 5, share: null });
  });

  it('mean nothing without a total', () => {
    const calculate = { measure: 'sum', of: of('customfield_10016') } as const;
    const chart = chartOf(ITEMS, { kind: 'table', chartBy: by('labels'), calculate });
    expect(chart.rowTotals.every(({ value, share }) => value === 0 && share === null)).toBe(true);
  });
});

describe('segments that are numbers', () => {
  it('stand in the order of size and keep their unit', () => {
    const items = [36_000, 900, 7_200].map((timespent, at) => anIssue(`K-${String(at)}`, { timespent }));
    const sort = { by: 'field', direction: 'ascending' } as const;
    const chart = chartOf(items, { kind: 'bar', chartBy: by('timespent'), sort });
    expect(chart.rows.map(({ label }) => label)).toEqual([
      { kind: 'number', value: 900, unit: 'seconds' },
      { kind: 'number', value: 7_200, unit: 'seconds' },
      { kind: 'number', value: 36_000, unit: 'seconds' },
    ]);
  });
});

describe('one number', () => {
  it('is a single row without a label', () => {
    const chart = chartOf(ITEMS, { kind: 'number', chartBy: by('labels') });
    expect(chart.rows).toMatchObject([{ key: '', label: { kind: 'text', text: '' } }]);
    expect(chart.cells).toMatchObject([[{ value: 15, items: 15, jql: 'project = "K"' }]]);
    expect(chart.rowField).toBeNull();
  });
});

describe('an empty source', () => {
  it.each(['pie', 'table', 'number'] as const)('makes an empty %s', (kind) => {
    const chart = chartOf([], { kind, chartBy: by('labels') });
    expect(chart.grandTotal).toMatchObject({ value: 0, items: 0, share: null });
    expect(chart.rows).toHaveLength(kind === 'number' ? 1 : 0);
  });
});

describe('the explanation', () => {
  it('says what was read, for whom and when', () => {
    const context = aContext({
      accountId: 'ann',
      computedAt: 1000,
      itemsExpected: 20,
      timeZone: 'Europe/Berlin',
    });
    expect(chartOf(ITEMS, { kind: 'pie', chartBy: by('labels') }, context).explain).toEqual({
      overlay: null,
      calendar: null,
      leavesOutPeriods: false,
      hidden: [],
      merged: [],
      planned: { plan: A_READ.plan, points: A_READ.points },
      jql: 'project = "K"',
      sources: [{ name: '', jql: 'project = "K"' }],
      accountId: 'ann',
      computedAt: 1000,
      timeZone: 'Europe/Berlin',
      itemsRead: 15,
      itemsExpected: 20,
      isComplete: true,
      leftOut: [],
      readBy: 'resolver',
      sharing: { kind: 'none' },
      requests: 1,
    });
  });

  it.each([
    ['sum', 'zero', 1],
    ['average', 'ignore', 1],
    ['average', 'zero', 0],
    ['median', 'zero', 1],
  ] as const)('of %s with the empty rule "%s" leaves out %d empty items', (measure, empty, leftOut) => {
    const items = [anIssue('K-1', { customfield_10016: 5 }), anIssue('K-2', { customfield_10016: null })];
    const calculate = measuring(measure, 'customfield_10016', { empty });
    const chart = chartOf(items, { kind: 'number', chartBy: null, calculate });
    expect(chart.explain.leftOut).toEqual(leftOut === 0 ? [] : [{ reason: 'empty-measure', items: leftOut }]);
  });
});

describe('the measure of a model', () => {
  it.each([
    [{ measure: 'count' }, 'items'],
    [{ measure: 'projects' }, 'projects'],
    [measuring('sum', 'customfield_10016'), 'number'],
    [measuring('sum', 'timespent'), 'seconds'],
    [measuring('distinct', 'labels'), 'distinct-values'],
    [{ measure: 'progress', main: of('customfield_10016'), done: of('customfield_10020') }, 'percent'],
    [
      {
        measure: 'average',
        of: { kind: 'time-since', fieldId: 'created', workingDaysOnly: false },
        empty: 'ignore',
      },
      'seconds',
    ],
  ] as const)('%j is in %s', (calculate, unit) => {
    expect(chartOf([], { kind: 'number', chartBy: null, calculate }).measure).toMatchObject({
      id: calculate.measure,
      unit,
    });
  });
});

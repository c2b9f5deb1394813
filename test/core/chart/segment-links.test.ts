import { EMPTY_SEGMENT, type ChartConfig } from '../../../src/core/chart/config';
import type { SourcesContext } from '../../../src/core/chart/build-input';
import { aContext, anIssue, by, chartOf, wordsOf } from '../../support/chart';

const ITEMS = [
  anIssue('K-1', { labels: ['a', 'b'], status: { id: '1', name: 'To Do' } }),
  anIssue('K-2', { labels: ['c'], status: { id: '2', name: 'Done' } }),
  anIssue('K-3', { labels: [], status: { id: '2', name: 'Done' } }),
];

function linksOf(
  changes: Partial<ChartConfig>,
  context?: SourcesContext,
): Readonly<Record<string, string | null>> {
  const sort = { by: 'name', direction: 'ascending' } as const;
  const chart = chartOf(ITEMS, { kind: 'table', chartBy: by('labels'), sort, ...changes }, context);
  const rows = chart.rows.map((row, at) => [wordsOf(row), chart.rowTotals[at]?.jql ?? null]);
  return Object.fromEntries([...rows, ['total', chart.grandTotal.jql]]) as Record<string, string | null>;
}

describe('the link of a segment', () => {
  it('restricts the source to the segment', () => {
    expect(linksOf({})).toEqual({
      a: 'project = "K" AND labels = "a"',
      b: 'project = "K" AND labels = "b"',
      c: 'project = "K" AND labels = "c"',
      '(none)': 'project = "K" AND labels is EMPTY',
      total: 'project = "K"',
    });
  });

  it('keeps a source with a choice together', () => {
    const context = aContext({ jql: 'project = A OR project = B' });
    expect(linksOf({}, context)['a']).toBe('(project = A OR project = B) AND labels = "a"');
  });

  it('lists the segments of the rest', () => {
    expect(linksOf({ top: 1 })['Other (2)']).toBe('project = "K" AND labels in ("b", "c")');
  });

  it('of a total names what is shown once something is hidden', () => {
    const hide = (key: string) => ({ dimension: null, key, hidden: true, label: null, color: null });
    expect(linksOf({ segments: [hide('c')] })['total']).toBe(
      'project = "K" AND (labels in ("a", "b") OR labels is EMPTY)',
    );
    expect(linksOf({ segments: [hide(EMPTY_SEGMENT), hide('a'), hide('b')] })['total']).toBe(
      'project = "K" AND labels = "c"',
    );
  });

  it('of a cell restricts both fields', () => {
    const chart = chartOf(ITEMS, {
      kind: 'two-dimensional-table',
      chartBy: by('labels'),
      groupBy: by('status'),
      sort: { by: 'name', direction: 'ascending' },
    });
    expect(chart.cells[0]?.map(({ jql }) => jql)).toEqual([
      'project = "K" AND labels = "a" AND status = "Done"',
      'project = "K" AND labels = "a" AND status = "To Do"',
    ]);
    expect(chart.columnTotals.map(({ jql }) => jql)).toEqual([
      'project = "K" AND status = "Done"',
      'project = "K" AND status = "To Do"',
    ]);
  });

  it('is missing where JQL has no words for it', () => {
    const chart = chartOf([anIssue('K-1', { summary: 'Some text' })], {
      kind: 'table',
      chartBy: by('summary'),
    });
    expect(chart.rowTotals.map(({ jql }) => jql)).toEqual([null]);
    expect(chart.grandTotal.jql).toBe('project = "K"');
  });

  it('is missing where it would be too long for an address', () => {
    const many = Array.from({ length: 600 }, (_, at) =>
      anIssue(`K-${String(at)}`, { labels: [`label-number-${String(at)}`] }),
    );
    const chart = chartOf(many, { kind: 'table', chartBy: by('labels'), top: 1 });
    expect(chart.rowTotals.map(({ jql }) => jql === null)).toEqual([false, true]);
  });
});

describe('the link of a period', () => {
  const created = ['2025-03-29T12:00:00.000+0000', '2025-03-31T12:00:00.000+0000'];
  const items = created.map((moment, at) =>
    anIssue(`K-${String(at)}`, { created: moment, duedate: moment.slice(0, 10) }),
  );
  const links = (fieldId: string, bucket: 'day' | 'month', zones: Partial<SourcesContext>) => {
    const chartBy = by(fieldId, bucket);
    const chart = chartOf(items, { kind: 'bar', chartBy }, aContext({ jql: '', ...zones }));
    return chart.rowTotals.map(({ jql }) => jql);
  };

  it('is half-open, and short days of a clock change are whole days', () => {
    const zone = 'Europe/Berlin';
    expect(links('created', 'day', { timeZone: zone, viewerTimeZone: zone })).toEqual([
      'created >= "2025-03-29 00:00" AND created < "2025-03-30 00:00"',
      'created >= "2025-03-30 00:00" AND created < "2025-03-31 00:00"',
      'created >= "2025-03-31 00:00" AND created < "2025-04-01 00:00"',
    ]);
  });

  it('is written for the clock of the viewer, who may live elsewhere', () => {
    expect(
      links('created', 'day', { timeZone: 'Europe/Berlin', viewerTimeZone: 'America/New_York' }),
    ).toEqual([
      'created >= "2025-03-28 19:00" AND created < "2025-03-29 19:00"',
      'created >= "2025-03-29 19:00" AND created < "2025-03-30 18:00"',
      'created >= "2025-03-30 18:00" AND created < "2025-03-31 18:00"',
    ]);
  });

  it('of dates knows no zone', () => {
    expect(links('duedate', 'month', { timeZone: 'Asia/Tokyo', viewerTimeZone: 'America/New_York' })).toEqual(
      ['duedate >= "2025-03-01" AND duedate < "2025-04-01"'],
    );
  });

  it('is missing where the bound is an hour that the clock of the viewer shows twice', () => {
    const item = anIssue('K-1', { created: '2025-11-02T12:00:00.000+0000' });
    const chartBy = {
      kind: 'periods',
      fieldId: 'created',
      bucket: 'day',
      showEmptyPeriods: false,
      window: null,
    } as const;
    const context = aContext({ timeZone: 'America/Denver', viewerTimeZone: 'America/New_York' });
    // Midnight in Denver is 1:00 in New York for the second time.
    expect(chartOf([item], { kind: 'bar', chartBy }, context).rowTotals[0]?.jql).toBeNull();
  });

  it('of a total joins periods that follow one another', () => {
    const chartBy = {
      kind: 'periods',
      fieldId: 'duedate',
      bucket: 'day',
      showEmptyPeriods: true,
      window: null,
    } as const;
    const segments = [{ dimension: null, key: '2025-03-29', hidden: true, label: null, color: null }];
    const chart = chartOf(
      [...items, anIssue('K-9', { duedate: '2025-04-01' })],
      { kind: 'bar', chartBy, segments },
      aContext(),
    );
    expect(chart.grandTotal.jql).toBe('project = "K" AND duedate >= "2025-03-31" AND duedate < "2025-04-02"');
  });
});

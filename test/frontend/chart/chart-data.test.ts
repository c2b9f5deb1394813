import '../../support/forge-bridge';
import fc from 'fast-check';
import { chartData, uniqueTexts } from '../../../src/frontend/chart/chart-data';
import { createTexts } from '../../../src/frontend/texts/texts';
import { anIssue, by, chartOf, of } from '../../support/chart';

const texts = createTexts([], 'en-US');
const BARS = { drawsNegative: true, axis: 'below' } as const;
const ISSUES = [
  anIssue('K-1', { status: { name: 'Done' }, priority: { name: 'High' }, customfield_10016: 3 }),
  anIssue('K-2', { status: { name: 'Done' }, priority: { name: 'Low' }, customfield_10016: -5 }),
  anIssue('K-3', { status: { name: 'To Do' }, priority: { name: 'Low' } }),
];

describe('chartData', () => {
  it('gives a point for each segment, with its mark beside the name', () => {
    const model = chartOf(ISSUES, { kind: 'bar', chartBy: by('status'), labels: 'both' });
    expect(chartData(model, texts, BARS).points).toEqual([
      { category: 'Done · 2 (66.7%)', series: 'Done · 2 (66.7%)', value: 2, mark: '2 (66.7%)' },
      { category: 'To Do · 1 (33.3%)', series: 'To Do · 1 (33.3%)', value: 1, mark: '1 (33.3%)' },
    ]);
  });

  it('leaves the marks to the table where so many names stand side by side that they would be cut', () => {
    const months = (count: number): ReturnType<typeof chartOf> =>
      chartOf(
        Array.from({ length: count }, (_, at) =>
          anIssue(`K-${at}`, { created: new Date(Date.UTC(2023, at, 15)).toISOString() }),
        ),
        { kind: 'bar', chartBy: by('created', 'month'), labels: 'value' },
      );
    const first = (count: number, axis: 'below' | 'left'): string | undefined =>
      chartData(months(count), texts, { ...BARS, axis }).points[0]?.category;
    expect(first(12, 'below')).toBe('Jan 2023 · 1');
    expect(first(13, 'below')).toBe('Jan 2023');
    expect(first(13, 'left')).toBe('Jan 2023 · 1');
  });

  it('gives a point for each pair with a Group By, coloured by the second field', () => {
    const model = chartOf(ISSUES, {
      kind: 'stacked-bar',
      chartBy: by('status'),
      groupBy: by('priority'),
      labels: 'none',
    });
    const { points, palette } = chartData(model, texts, BARS);
    expect(
      points.filter(({ value }) => value > 0).map(({ category, series, value }) => [category, series, value]),
    ).toEqual(
      expect.arrayContaining([
        ['Done', 'High', 1],
        ['Done', 'Low', 1],
        ['To Do', 'Low', 1],
      ]),
    );
    expect(palette.map(({ key }) => key).sort()).toEqual(['High', 'Low']);
    expect(palette.every(({ value }) => /^(color\.chart|#)/.test(value))).toBe(true);
  });

  it('leaves out what has no value, and says how many negative values it cannot draw', () => {
    const sum = { measure: 'min', of: of('customfield_10016') } as const;
    const model = chartOf(ISSUES, { kind: 'pie', chartBy: by('status'), calculate: sum, labels: 'none' });
    expect(chartData(model, texts, { drawsNegative: false, axis: null })).toMatchObject({
      points: [],
      notDrawn: 1,
    });
    expect(chartData(model, texts, BARS).points).toMatchObject([{ category: 'Done', value: -5 }]);
  });

  it('draws durations in hours', () => {
    const model = chartOf([anIssue('K-1', { status: { name: 'Done' }, timespent: 5400 })], {
      kind: 'bar',
      chartBy: by('status'),
      calculate: { measure: 'sum', of: of('timespent') },
      labels: 'value',
    });
    expect(chartData(model, texts, BARS).points).toMatchObject([{ category: 'Done · 1.5 h', value: 1.5 }]);
  });
});

describe('uniqueTexts', () => {
  it('tells equal names apart, without taking a name that is there', () => {
    expect(uniqueTexts(['Ann', 'Ann', 'Ann (2)', 'Ann'])).toEqual(['Ann', 'Ann (3)', 'Ann (2)', 'Ann (4)']);
  });

  it('never gives the same text twice, and changes nothing that is unique', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'a (2)', 'a (3)', 'c')), (names) => {
        const unique = uniqueTexts(names);
        expect(new Set(unique).size).toBe(names.length);
        const firsts = names.map((name, index) => names.indexOf(name) === index);
        expect(unique.filter((_, index) => firsts[index])).toEqual(names.filter((_, index) => firsts[index]));
      }),
    );
  });
});

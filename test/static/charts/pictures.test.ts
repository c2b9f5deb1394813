import { PICTURE_IDS, type PictureId } from '../../../src/core/chart/picture-ids';
import type { FrameChart } from '../../../src/contract/frame';
import { FRAME_THEMES } from '../../../src/frontend/chart/frame-theme';
import { exportOption } from '../../../static/charts/src/export-option';
import type { Picture } from '../../../static/charts/src/picture';
import { niceCeiling } from '../../../static/charts/src/nice-ceiling';
import { PICTURES } from '../../../static/charts/src/pictures/registry';
import { titledSvg } from '../../../static/charts/src/titled-svg';
import { aFrameChart, aMark, FRAME_TEXTS, TWO_SERIES } from '../../support/frame';

function draw(
  picture: PictureId,
  changes: Partial<FrameChart> = {},
  place: { readonly isFile: boolean } = { isFile: false },
): Picture {
  return PICTURES[picture]({
    chart: aFrameChart({ picture, ...changes }),
    theme: FRAME_THEMES.light,
    texts: FRAME_TEXTS,
    locale: 'en-US',
    timeZone: 'UTC',
    width: 600,
    ...place,
  });
}

type Series = readonly Readonly<Record<string, unknown>>[];
const seriesOf = ({ option }: Picture): Series => option['series'] as Series;
const valuesOf = (series: Series[number] | undefined): readonly unknown[] =>
  (series?.['data'] as readonly unknown[]).map((item) =>
    typeof item === 'object' && item !== null && 'value' in item ? item.value : item,
  );

describe('every picture', () => {
  it.each(PICTURE_IDS)('%s: has a mark for what is drawn, which names, says and opens it', (id) => {
    const { marks } = draw(id);
    expect(marks.length).toBeGreaterThan(0);
    for (const { name, text } of marks) expect([name, text]).not.toContain('');
    expect(marks[0]?.href).toMatch(/^\/issues\//);
  });

  it.each(PICTURE_IDS)('%s: points each mark at a value of its series', (id) => {
    const picture = draw(id, TWO_SERIES);
    expect(picture.marks).not.toEqual([]);
    for (const { seriesIndex, dataIndex } of picture.marks) {
      expect((seriesOf(picture)[seriesIndex]?.['data'] as readonly unknown[])[dataIndex]).toBeDefined();
    }
  });

  it('has short names along its axis, and whole ones in its hover texts', () => {
    const categories = [{ name: 'Week of Sep 7, 2026', axisName: 'Sep 7', color: '#22A06B' }];
    const { option, marks } = draw('bar', { categories, marks: [[aMark(1)]] });
    expect(option).toMatchObject({ xAxis: { data: ['Sep 7'] } });
    expect(marks).toMatchObject([{ name: 'Week of Sep 7, 2026' }]);
  });

  it.each(PICTURE_IDS)('%s: does not move, and needs no HTML for its hover texts', (id) => {
    const { option } = draw(id);
    expect(option).toMatchObject({ animation: false, tooltip: { renderMode: 'richText' } });
  });

  it.each(PICTURE_IDS)('%s: says a value when it is hovered', (id) => {
    const picture = draw(id, { marks: [[aMark(5, { text: 'five {b|bold}' })], [aMark(3)], [aMark(2)]] });
    const { formatter } = picture.option['tooltip'] as { readonly formatter: (place: object) => string };
    const [first] = picture.marks;
    expect(formatter(first ?? {})).toContain(first?.name);
    expect(formatter(first ?? {})).not.toContain('{b|');
  });
});

describe('bars, lines, areas and dots', () => {
  it('give each bar the colour of its segment where there is one series', () => {
    const [bars] = seriesOf(draw('bar'));
    expect(bars).toMatchObject({
      type: 'bar',
      name: 'Number of work items',
      data: [
        { value: 5, itemStyle: { color: '#8C8F97' } },
        { value: 3, itemStyle: { color: '#357DE8' } },
        { value: 2, itemStyle: { color: '#22A06B' } },
      ],
    });
  });

  it.each([
    ['grouped-bar', 'bar', undefined],
    ['stacked-bar', 'bar', 'all'],
    ['line', 'line', undefined],
    ['area', 'line', undefined],
    ['stacked-area', 'line', 'all'],
    ['scatter', 'scatter', undefined],
  ] as const)('%s: one %s a Group By segment, a gap for a missing value', (id, type, stack) => {
    const series = seriesOf(draw(id, TWO_SERIES));
    expect(series.map((one) => [one['type'], one['name'], one['color'], one['stack']])).toEqual([
      [type, 'Bugs', '#E2483D', stack],
      [type, 'Stories', '#82B536', stack],
    ]);
    expect(series.map(valuesOf)).toEqual([
      [4, 3, 0],
      [1, null, 2],
    ]);
  });

  it('fill areas only', () => {
    expect(['line', 'area'].map((id) => 'areaStyle' in (seriesOf(draw(id as PictureId))[0] ?? {}))).toEqual([
      false,
      true,
    ]);
  });

  it('lie down with the first segment at the top', () => {
    expect(draw('horizontal-bar').option).toMatchObject({
      xAxis: { type: 'value' },
      yAxis: { type: 'category', inverse: true, data: ['To Do', 'Doing', 'Done'] },
    });
  });

  it('show goal and average from edge to edge, and trends as lines of their own', () => {
    const picture = draw('bar', {
      lines: [
        { kind: 'goal', name: 'Goal', text: '4', color: '#22A06B', series: null, values: 4 },
        { kind: 'trend', name: 'Trend', text: '', color: '#505258', series: null, values: [5, 3.5, 2] },
      ],
    });
    expect(seriesOf(picture)).toMatchObject([
      { markLine: { data: [{ yAxis: 4, name: 'Goal', lineStyle: { color: '#22A06B' } }] } },
      { type: 'line', name: 'Trend', data: [5, 3.5, 2] },
    ]);
    expect(
      seriesOf(
        draw('horizontal-bar', {
          lines: [{ kind: 'goal', name: 'Goal', text: '4', color: '#22A06B', series: null, values: 4 }],
        }),
      ),
    ).toMatchObject([{ markLine: { data: [{ xAxis: 4 }] } }]);
  });
});

describe('lines', () => {
  const goal = {
    kind: 'goal',
    name: 'Goal',
    text: '40',
    color: '#22A06B',
    series: null,
    values: 40,
  } as const;
  type End = (extent: { readonly min: number; readonly max: number }) => number | null;

  it('make the axis as long as they need', () => {
    const { max, min } = draw('bar', { lines: [goal] }).option['yAxis'] as { max: End; min: End };
    expect([max({ min: 0, max: 7 }), max({ min: 0, max: 60 }), min({ min: 0, max: 7 })]).toEqual([
      50,
      null,
      null,
    ]);
    const below = draw('bar', { lines: [{ ...goal, values: -3 }] }).option['yAxis'] as { min: End };
    expect([below.min({ min: 0, max: 7 }), below.min({ min: -5, max: 7 })]).toEqual([-4, null]);
  });

  it('of a series have its colour instead of its name, on the plot and in the legend', () => {
    const average = { ...goal, kind: 'average', name: 'Bugs: Average', series: 0 } as const;
    const trend = { ...goal, kind: 'trend', name: 'Bugs: Trend', series: 0, values: [1, 2, 3] } as const;
    const { option } = draw('line', { ...TWO_SERIES, lines: [average, trend] });
    expect(option).toMatchObject({
      legend: { data: ['Bugs', 'Stories'] },
      series: [{ markLine: { data: [{ label: { formatter: '40' } }] } }, {}, { name: 'Bugs: Trend' }],
    });
  });
});

describe('bars and line', () => {
  it('is a Pareto chart without a Group By', () => {
    const [bars, shares] = seriesOf(draw('bar-line'));
    expect(valuesOf(bars)).toEqual([5, 3, 2]);
    expect(valuesOf(shares)).toEqual([0.5, 0.8, 1]);
  });

  it('shows no share of what does not add up to a whole', () => {
    const [, shares] = seriesOf(draw('bar-line', { marks: [[aMark(5)], [aMark(-1)], [null]] }));
    expect(valuesOf(shares)).toEqual([null, null, null]);
  });

  it('draws the first Group By segment as bars and the others as lines', () => {
    expect(seriesOf(draw('bar-line', TWO_SERIES)).map(({ type, name }) => [type, name])).toEqual([
      ['bar', 'Bugs'],
      ['line', 'Stories'],
    ]);
  });
});

describe('slices', () => {
  it.each(['pie', 'donut'] as const)('%s: keeps the order, and leaves out what has no value', (id) => {
    const picture = draw(id, { marks: [[aMark(2)], [null], [aMark(7)]] });
    expect(seriesOf(picture)[0]?.['data']).toEqual([
      { name: 'To Do', value: 2, itemStyle: { color: '#8C8F97' } },
      { name: 'Done', value: 7, itemStyle: { color: '#22A06B' } },
    ]);
    expect(picture.marks.map(({ name, dataIndex }) => [name, dataIndex])).toEqual([
      ['To Do', 0],
      ['Done', 1],
    ]);
  });
});

describe('the funnel', () => {
  it('is as wide as its values, centred, the first step at the top', () => {
    const picture = draw('funnel', { marks: [[aMark(2)], [null], [aMark(8)]] });
    expect(seriesOf(picture).map(valuesOf)).toEqual([
      [3, 0],
      [2, 8],
    ]);
    expect(picture.option).toMatchObject({
      xAxis: { min: 0, max: 8 },
      yAxis: { inverse: true, data: ['To Do', 'Done'] },
    });
  });
});

describe('the two-dimensional pictures', () => {
  it('shade the cells of a heat map by value, with a text that one can read', () => {
    const [map] = seriesOf(draw('heat-map', TWO_SERIES));
    expect(map?.['data']).toMatchObject([
      { value: [0, 0, 4], itemStyle: { color: '#357de8' } },
      { value: [1, 0, 1] },
      { value: [0, 1, 3] },
      { value: [0, 2, 0], label: { color: '#000000' } },
      { value: [1, 2, 2] },
    ]);
  });

  it('make the area of a bubble its value, and no bubble of nothing', () => {
    const [bubbles] = seriesOf(draw('bubble', TWO_SERIES));
    const sizes = (bubbles?.['data'] as readonly { readonly symbolSize: number }[]).map(
      ({ symbolSize }) => symbolSize,
    );
    expect(sizes[1]).toBeCloseTo((sizes[0] ?? 0) / 2);
    expect(sizes[3]).toBe(0);
  });

  it('name a cell by its row and its column', () => {
    expect(draw('heat-map', TWO_SERIES).marks.map(({ name }) => name)).toEqual([
      'To Do, Bugs',
      'To Do, Stories',
      'Doing, Bugs',
      'Done, Bugs',
      'Done, Stories',
    ]);
  });
});

describe('points over time', () => {
  it('stand where they belong, in the colour of their series', () => {
    const picture = draw('scatter', {
      ...TWO_SERIES,
      points: [
        { name: 'K-1', x: 1000, y: 4, text: '4 h', series: 0, href: '/browse/K-1' },
        { name: 'K-2', x: 3000, y: 2, text: '2 h', series: 1, href: null },
      ],
      lines: [
        {
          kind: 'rolling-average',
          name: 'Average',
          text: '',
          color: '#505258',
          series: null,
          values: [4, 3],
        },
      ],
    });
    expect(seriesOf(picture).map(valuesOf)).toEqual([
      [[1000, 4]],
      [[3000, 2]],
      [
        [1000, 4],
        [3000, 3],
      ],
    ]);
    expect(picture.marks.map(({ name, seriesIndex, dataIndex }) => [name, seriesIndex, dataIndex])).toEqual([
      ['K-1', 0, 0],
      ['K-2', 1, 0],
    ]);
  });
});

describe('the gauge', () => {
  it('shows the total on a scale that has room for the goal', () => {
    const picture = draw('gauge', {
      lines: [{ kind: 'goal', name: 'Goal', text: '40', color: '#22A06B', series: null, values: 40 }],
    });
    expect(seriesOf(picture)).toMatchObject([
      { min: 0, max: 50, data: [{ value: 10 }] },
      {
        axisLine: {
          lineStyle: {
            color: [
              [0.8, FRAME_THEMES.light.grid],
              [1, '#22A06B'],
            ],
          },
        },
      },
    ]);
    expect(picture.marks[0]?.text).toBe('10 items · Goal 40');
  });

  it('shows a dash, not a zero, for no value', () => {
    const [dial] = seriesOf(draw('gauge', { total: null }));
    expect(dial).toMatchObject({ detail: { formatter: '–' }, data: [{ value: null }] });
  });

  it.each([
    [0, 1],
    [0.3, 0.3],
    [10, 10],
    [11, 15],
    [1130, 1500],
  ])('ends the scale for %d at %d', (value, end) => {
    expect(niceCeiling(value)).toBeCloseTo(end);
  });
});

describe('an exported picture', () => {
  const NAMES = Array.from({ length: 30 }, (_, at) => ({
    ...{ name: `Team number ${at}`, axisName: `Team ${at}` },
    color: '#22A06B',
  }));
  const MANY = { categories: NAMES, marks: NAMES.map((_, at) => [aMark(at)]) };

  it('has nothing for the mouse', () => {
    expect(exportOption(draw('bar'))).toMatchObject({ tooltip: { show: false } });
  });

  it('has its whole legend, which is turned page by page on the screen only', () => {
    expect(draw('pie', MANY).option).toMatchObject({ legend: { type: 'scroll' } });
    const file = draw('pie', MANY, { isFile: true });
    expect(file.option).toMatchObject({ legend: { type: 'plain' } });
    expect(file.legendPx).toBeGreaterThan(draw('pie', MANY).legendPx);
  });

  it('stands on the ground of the theme, below its title', () => {
    const size = { theme: FRAME_THEMES.dark, width: 600, height: 300 };
    expect(titledSvg('<svg width="600"></svg>', { ...size, title: 'Bugs <& more>' })).toMatch(
      /^<svg [^>]*height="332"[^]*<rect [^>]*fill="#1F1F21"[^]*>Bugs &lt;&amp; more&gt;<\/text><svg y="32" width="600">/,
    );
    expect(titledSvg('<svg width="600"></svg>', { ...size, title: '' })).toMatch(
      /height="300"[^]*<svg y="0" /,
    );
  });
});

import { cartesianData } from '../../../../local/web/charts/cartesian-data';
import { cartesianDrawing } from '../../../../local/web/charts/cartesian-drawing';
import { aTheme } from './a-theme';

const bar = { name: 'Bar chart', mark: 'bar', isStacked: false, isHorizontal: false } as const;

const byMonth = [
  { month: 'Jan', type: 'Bug', count: 3 },
  { month: 'Jan', type: 'Story', count: 5 },
  { month: 'Feb', type: 'Bug', count: 4 },
];
const grouped = { data: byMonth, xAccessor: 'month', yAccessor: 'count', colorAccessor: 'type' } as const;
const plain = {
  data: [
    ['To do', 3],
    ['Done', 4],
  ],
  xAccessor: 0,
  yAccessor: 1,
} as const;

function draw(
  kind: Parameters<typeof cartesianDrawing>[0]['kind'],
  props: Parameters<typeof cartesianDrawing>[0]['props'],
  width = 600,
) {
  const { option, ...rest } = cartesianDrawing({ kind, props, theme: aTheme, width });
  return { ...rest, option: option as { series: Series[]; xAxis: Axis; yAxis: Axis } };
}

interface Series {
  readonly name: string;
  readonly data: readonly (number | null)[];
  readonly stack?: string;
  readonly color: string;
  readonly showSymbol?: boolean;
}
interface Axis {
  readonly type: string;
  readonly data?: readonly string[];
  readonly inverse?: boolean;
  readonly axisLabel: {
    readonly rotate?: number;
    readonly interval?: number | 'auto';
    readonly width?: number;
    readonly formatter: (text: string) => string;
  };
}

describe('cartesianData', () => {
  it('makes a table of long data, with gaps where there is no point', () => {
    expect(cartesianData(grouped)).toEqual({
      categories: ['Jan', 'Feb'],
      series: [
        { name: 'Bug', values: [3, 4] },
        { name: 'Story', values: [5, null] },
      ],
    });
  });

  it('keeps a missing number apart from 0', () => {
    const data = [
      ['a', 0],
      ['b', null],
      ['c', 'text'],
    ];
    expect(cartesianData({ data, xAccessor: 0, yAccessor: 1 }).series[0]?.values).toEqual([0, null, null]);
  });
});

describe('cartesianDrawing', () => {
  it('draws one series without a legend', () => {
    const { option, legend, description } = draw(bar, plain);
    expect(option.series).toMatchObject([{ data: [3, 4], color: '#aa0000' }]);
    expect(legend).toEqual([]);
    expect(description).toBe('Bar chart. To do: 3, Done: 4.');
  });

  it('puts the bars of groups side by side and names them in the legend', () => {
    const { option, legend, description } = draw(bar, grouped);
    expect(option.series.map(({ stack }) => stack)).toEqual([undefined, undefined]);
    expect(legend).toEqual([
      { name: 'Bug', color: '#aa0000' },
      { name: 'Story', color: '#00aa00' },
    ]);
    expect(description).toContain('Feb, Story: no value');
  });

  it('stacks the bars of a stacked chart', () => {
    const { option } = draw({ ...bar, isStacked: true }, grouped);
    expect(new Set(option.series.map(({ stack }) => stack))).toEqual(new Set(['all']));
  });

  it('gives each bar the full width where the colour only repeats the category', () => {
    const { option } = draw(bar, { ...plain, colorAccessor: 0 });
    expect(option.series.map(({ stack }) => stack)).toEqual(['all', 'all']);
  });

  it('lays categories of horizontal bars on the vertical axis, the first on top', () => {
    const { option } = draw({ ...bar, isHorizontal: true }, plain);
    expect(option.yAxis).toMatchObject({ type: 'category', data: ['To do', 'Done'], inverse: true });
    expect(option.xAxis.type).toBe('value');
  });

  it('cuts labels while there is room, turns them when there is little, leaves some out when there is none', () => {
    const many = { ...plain, data: Array.from({ length: 60 }, (_, index) => [`Week ${index}`, index]) };
    expect(draw(bar, plain, 600).option.xAxis.axisLabel).toMatchObject({ interval: 0, width: 292 });
    expect(draw(bar, many, 2000).option.xAxis.axisLabel).toMatchObject({ rotate: 45, interval: 0 });
    expect(draw(bar, many, 600).option.xAxis.axisLabel).toMatchObject({ rotate: 45, interval: 'auto' });
  });

  it('keeps the number of a category whose name is cut', () => {
    const label = (axis: Axis) => axis.axisLabel.formatter('Improvement of the checkout · 84');
    const many = { ...plain, data: Array.from({ length: 20 }, (_, index) => [`Week ${index}`, index]) };
    const few = { ...plain, data: many.data.slice(0, 8) };
    expect(label(draw({ ...bar, isHorizontal: true }, plain, 300).option.yAxis)).toMatch(/^Improv.*… · 84$/);
    expect(label(draw(bar, few).option.xAxis)).toMatch(/^Improv.*…\n84$/);
    expect(label(draw(bar, many).option.xAxis)).toMatch(/^Improv.*… · 84$/);
  });

  it('draws a long line without dots', () => {
    const line = { ...bar, mark: 'line' } as const;
    const long = { ...plain, data: Array.from({ length: 100 }, (_, index) => [`Day ${index}`, index]) };
    expect(draw(line, plain).option.series[0]?.showSymbol).toBe(true);
    expect(draw(line, long).option.series[0]?.showSymbol).toBe(false);
  });

  it('reads out a few points and says how many are left', () => {
    const many = { ...plain, data: Array.from({ length: 20 }, (_, index) => [`W${index}`, index]) };
    expect(draw(bar, many).description).toMatch(/W11: 11, and 8 more\.$/);
  });

  it('describes an empty chart', () => {
    expect(draw(bar, { ...plain, data: [] }).description).toBe('Bar chart without data.');
  });
});

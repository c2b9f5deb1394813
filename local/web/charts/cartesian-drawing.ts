import { cartesianData, type CartesianData } from './cartesian-data';
import { describeChart, type ChartDrawing } from './chart-drawing';
import type { CartesianProps } from './chart-props';
import type { ChartTheme } from './chart-theme';
import { commonOption, LABEL_SIZE, numberText } from './option-parts';
import { categoryColors } from './palette';
import { brokenLabel, shortLabel } from './short-label';

export interface CartesianKind {
  readonly name: string;
  readonly mark: 'bar' | 'line';
  readonly isStacked: boolean;
  readonly isHorizontal: boolean;
}

interface DrawingInput {
  readonly kind: CartesianKind;
  readonly props: CartesianProps;
  readonly theme: ChartTheme;
  /** Of the plot, in pixels; labels are cut or turned to fit. */
  readonly width: number;
}

/** Bars (single, side by side, stacked, lying) and lines. */
export function cartesianDrawing({ kind, props, theme, width }: DrawingInput): ChartDrawing {
  const data = cartesianData(props);
  const colors = seriesColors(data, props, theme);
  const categoryAxis = { ...categoryAxisOption(data.categories, { kind, theme, width }) };
  const valueAxis = valueAxisOption(theme);
  const sideBySide = !kind.isStacked && !isOneSeriesEach(data);
  const isSingle = data.series.length === 1 && data.series[0]?.name === '';

  return {
    option: {
      ...commonOption(theme),
      tooltip: {
        ...commonOption(theme).tooltip,
        trigger: 'axis',
        axisPointer: { type: kind.mark === 'bar' ? 'shadow' : 'line', shadowStyle: { opacity: 0.3 } },
        valueFormatter: (value: unknown) => (typeof value === 'number' ? numberText(value) : '–'),
      },
      grid: {
        left: 4,
        right: 12,
        top: 12,
        bottom: 4,
        outerBoundsMode: 'same',
        outerBoundsContain: 'axisLabel',
      },
      xAxis: kind.isHorizontal ? valueAxis : categoryAxis,
      yAxis: kind.isHorizontal ? categoryAxis : valueAxis,
      series: data.series.map(({ name, values }, index) => ({
        name,
        data: values,
        ...markOption(kind, {
          color: colors[index] ?? theme.text,
          points: data.categories.length,
          sideBySide,
        }),
      })),
    },
    legend: isSingle
      ? []
      : data.series.map(({ name }, index) => ({ name, color: colors[index] ?? theme.text })),
    description: describeChart(kind.name, namedPoints(data, isSingle)),
  };
}

/** Where the colour only repeats the category, each category has one bar, and it takes the whole width. */
function isOneSeriesEach(data: CartesianData): boolean {
  return data.categories.every(
    (_, index) => data.series.filter(({ values }) => (values[index] ?? null) !== null).length <= 1,
  );
}

/** One series takes the palette's first colour, as its marks have no category to be told apart by. */
function seriesColors(data: CartesianData, props: CartesianProps, theme: ChartTheme): readonly string[] {
  const names = data.series.map(({ name }) => name);
  return categoryColors(names, props.colorPalette, theme);
}

/** Above this number of points a line is drawn without their dots. */
const MOST_DOTS = 40;

interface Mark {
  readonly color: string;
  readonly points: number;
  /** Bars of one category stand beside each other, not on each other. */
  readonly sideBySide: boolean;
}

function markOption(kind: CartesianKind, { color, points, sideBySide }: Mark) {
  if (kind.mark === 'line') {
    return {
      type: 'line',
      color,
      lineStyle: { width: 2 },
      symbol: 'circle',
      symbolSize: 6,
      showSymbol: points <= MOST_DOTS,
    };
  }
  const end = kind.isHorizontal ? [0, 2, 2, 0] : [2, 2, 0, 0];
  return {
    type: 'bar',
    color,
    barMaxWidth: 56,
    barCategoryGap: '28%',
    ...(sideBySide ? { barGap: '8%' } : { stack: 'all' }),
    ...(kind.isStacked ? {} : { itemStyle: { borderRadius: end } }),
  };
}

function valueAxisOption(theme: ChartTheme) {
  return {
    type: 'value',
    splitNumber: 4,
    axisLabel: { color: theme.subtleText, fontSize: LABEL_SIZE, formatter: numberText },
    splitLine: { lineStyle: { color: theme.grid, width: 1 } },
  };
}

interface AxisInput {
  readonly kind: CartesianKind;
  readonly theme: ChartTheme;
  readonly width: number;
}

/** Below this width of a category its label is turned, below the second some labels are left out. */
const TURN_BELOW = 56;
const THIN_OUT_BELOW = 16;
/** The length of a turned label. */
const TURNED_ROOM = 96;

function categoryAxisOption(categories: readonly string[], { kind, theme, width }: AxisInput) {
  const common = {
    type: 'category',
    data: categories,
    axisTick: { show: false },
    axisLine: { lineStyle: { color: theme.grid } },
  };
  const label = { color: theme.subtleText, fontSize: LABEL_SIZE, overflow: 'truncate' };
  if (kind.isHorizontal) {
    const room = Math.max(60, Math.min(180, Math.round(width * 0.35)));
    return { ...common, inverse: true, axisLabel: { ...label, ...fitted(shortLabel, room), interval: 0 } };
  }
  const each = width / Math.max(1, categories.length);
  if (each >= TURN_BELOW)
    return { ...common, axisLabel: { ...label, ...fitted(brokenLabel, Math.floor(each) - 8), interval: 0 } };
  const interval = each >= THIN_OUT_BELOW ? 0 : 'auto';
  return { ...common, axisLabel: { ...label, ...fitted(shortLabel, TURNED_ROOM), rotate: 45, interval } };
}

/** The chart cuts what is still too wide, at the end. */
function fitted(shorten: (text: string, room: number) => string, room: number) {
  return { width: room, formatter: (text: string) => shorten(text, room) };
}

function namedPoints(data: CartesianData, isSingle: boolean): (readonly [string, number | null])[] {
  return data.series.flatMap(({ name, values }) =>
    values.map((value, index) => {
      const category = data.categories[index] ?? '';
      return [isSingle ? category : `${category}, ${name}`, value] as const;
    }),
  );
}

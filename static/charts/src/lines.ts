import type { FrameChart, FrameLine, FrameTheme } from '../../../src/contract/frame';
import { niceCeiling } from './nice-ceiling';
import { LABEL_SIZE } from './option-parts';

type Dash = 'solid' | 'dashed' | 'dotted';

/** Told apart without colours, too. */
const DASHES: Readonly<Record<FrameLine['kind'], Dash>> = {
  goal: 'solid',
  average: 'dashed',
  trend: 'dotted',
  'rolling-average': 'solid',
  percentile: 'dashed',
};

type ConstantLine = FrameLine & { readonly values: number };
type VariableLine = Omit<FrameLine, 'values'> & { readonly values: readonly (number | null)[] };

export function constantsOf({ lines }: FrameChart): readonly ConstantLine[] {
  return lines.filter((line): line is ConstantLine => typeof line.values === 'number');
}

export function variablesOf({ lines }: FrameChart): readonly VariableLine[] {
  return lines.flatMap((line) => (typeof line.values === 'number' ? [] : [{ ...line, values: line.values }]));
}

/** The style of a line of a kind. */
export function lineStyle({ kind, color }: Pick<FrameLine, 'kind' | 'color'>) {
  return { type: DASHES[kind], width: 2, color };
}

/** Goal and average lines go from edge to edge, whatever the categories. `axis` is the one of values. */
export function constantLines(chart: FrameChart, theme: FrameTheme, axis: 'xAxis' | 'yAxis') {
  const constants = constantsOf(chart);
  if (constants.length === 0) return {};
  return {
    markLine: {
      symbol: 'none',
      silent: true,
      data: constants.map((line) => ({
        [axis]: line.values,
        name: line.name,
        lineStyle: lineStyle(line),
        label: {
          // The colour says which series; its name would not fit many times.
          formatter: line.series === null ? `${line.name} ${line.text}` : line.text,
          // Upright lines have their text above the plot: along them it could not be read.
          position: axis === 'yAxis' ? 'insideEndTop' : 'end',
          color: theme.text,
          backgroundColor: theme.surface,
          padding: [1, 3],
          fontSize: LABEL_SIZE,
        },
      })),
    },
  };
}

/** Trends: a value a category. */
export function variableLines(chart: FrameChart): readonly Readonly<Record<string, unknown>>[] {
  return variablesOf(chart).map((line) => ({
    type: 'line',
    name: line.name,
    color: line.color,
    data: [...line.values],
    symbol: 'none',
    silent: true,
    lineStyle: lineStyle(line),
  }));
}

/** The names that a legend needs beside those of the series. */
export function lineNames(chart: FrameChart): readonly string[] {
  return variablesOf(chart).flatMap(({ name, series }) => (series === null ? [name] : []));
}

/** Beyond the outermost line, for its text. */
const HEADROOM = 1.1;

interface Extent {
  readonly min: number;
  readonly max: number;
}

/** An axis ends where its marks do: one that a goal lies beyond is made longer. Null leaves its end to the library. */
export function axisEnds(chart: FrameChart) {
  const values = constantsOf(chart).map((line) => line.values);
  const highest = Math.max(...values, Number.NEGATIVE_INFINITY);
  const lowest = Math.min(...values, Number.POSITIVE_INFINITY);
  return {
    max: ({ max }: Extent) => (highest > max ? niceCeiling(highest * HEADROOM) : null),
    min: ({ min }: Extent) => (lowest < Math.min(0, min) ? -niceCeiling(-lowest * HEADROOM) : null),
  };
}

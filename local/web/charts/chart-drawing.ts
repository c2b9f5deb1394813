import type { EChartsCoreOption } from 'echarts/core';

/** A chart ready to be drawn: the plot, the legend under it, and what it says in words. */
export interface ChartDrawing {
  readonly option: EChartsCoreOption;
  /** Empty where a legend would say nothing. */
  readonly legend: readonly LegendEntry[];
  readonly description: string;
}

export interface LegendEntry {
  readonly name: string;
  readonly color: string;
}

/** At most so many points are read out; the rest is summed up. */
const POINTS_READ_OUT = 12;

/** `Bar chart. To do: 3, Done: 4.` */
export function describeChart(kind: string, points: readonly (readonly [string, number | null])[]): string {
  const spoken = points.slice(0, POINTS_READ_OUT).map(([name, value]) => `${name}: ${value ?? 'no value'}`);
  const rest = points.length - spoken.length;
  const parts = rest > 0 ? [...spoken, `and ${rest} more`] : spoken;
  return parts.length === 0 ? `${kind} without data.` : `${kind}. ${parts.join(', ')}.`;
}

import type { ChartConfig, DimensionSpec } from './config';
import { CHART_KINDS } from './kinds';

export interface UsedDimension {
  readonly path: 'chartBy' | 'groupBy';
  readonly spec: DimensionSpec;
}

/** The Chart By and the Group By of a configuration, without those that its kind does not show. */
export function usedDimensions({ kind, chartBy, groupBy }: ChartConfig): readonly UsedDimension[] {
  const { chartBy: usesChartBy, groupBy: usesGroupBy } = CHART_KINDS[kind];
  const used: UsedDimension[] = [];
  if (usesChartBy !== 'none' && chartBy !== null) used.push({ path: 'chartBy', spec: chartBy });
  if (usesGroupBy !== 'none' && groupBy !== null) used.push({ path: 'groupBy', spec: groupBy });
  return used;
}

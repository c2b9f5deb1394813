import type { ChartConfig, DimensionSpec } from '../../core/chart/config';
import { CHART_KINDS } from '../../core/chart/kinds';

/**
 * Equal only for configurations that the same reading answers: they differ in presentation. Like the question's own
 * identity, but known before anything was looked up.
 */
export function questionKey(config: ChartConfig): string {
  const { source, kind, chartBy, groupBy, calculate, timeZone, weekStartsOn } = config;
  const uses = CHART_KINDS[kind];
  return JSON.stringify([
    source,
    uses.chartBy === 'none' ? null : dimensionKey(chartBy),
    uses.groupBy === 'none' ? null : dimensionKey(groupBy),
    calculate.measure,
    calculate.fieldId,
    timeZone,
    weekStartsOn,
  ]);
}

function dimensionKey(dimension: DimensionSpec | null): readonly unknown[] | null {
  return dimension === null ? null : [dimension.fieldId, dimension.bucket];
}

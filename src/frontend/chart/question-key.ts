import type { ChartConfig, DimensionSpec } from '../../core/chart/config';

/** Equal for two configurations that the same reading answers: the others differ in presentation only. */
export function questionKey(config: ChartConfig): string {
  const { source, chartBy, groupBy, calculate, timeZone, weekStartsOn } = config;
  return JSON.stringify([
    source,
    dimensionKey(chartBy),
    dimensionKey(groupBy),
    calculate.measure,
    calculate.fieldId,
    timeZone,
    weekStartsOn,
  ]);
}

function dimensionKey(dimension: DimensionSpec | null): readonly unknown[] | null {
  return dimension === null ? null : [dimension.fieldId, dimension.bucket];
}

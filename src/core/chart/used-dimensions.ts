import type { ChartConfig, DimensionPath, DimensionSpec, MeasureSpec } from './config';
import { CHART_KINDS } from './kinds';

export interface UsedDimension {
  readonly path: DimensionPath;
  readonly spec: DimensionSpec | SourcesSpec;
}

/** Each source of the chart is a segment. */
export interface SourcesSpec {
  readonly kind: 'sources';
}

const SOURCES: SourcesSpec = { kind: 'sources' };

type Divided = Pick<ChartConfig, 'kind' | 'chartBy' | 'groupBy' | 'calculate' | 'sources'>;

/**
 * The Chart By and the Group By of a configuration, without those that its kind does not show. Several sources stand in the
 * place that is free: as the Chart By where none is chosen, else as the Group By. Where no place is free, and where the
 * measure itself compares them, they divide nothing: the chart is about the items of all of them, each once.
 */
export function usedDimensions(config: Divided): readonly UsedDimension[] {
  const { kind, chartBy, groupBy } = config;
  const { chartBy: usesChartBy, groupBy: usesGroupBy } = CHART_KINDS[kind];
  const rows = usesChartBy === 'none' ? null : chartBy;
  const columns = usesGroupBy === 'none' ? null : groupBy;
  const free = placeOfSources(config);
  const used: UsedDimension[] = [];
  if (rows !== null) used.push({ path: 'chartBy', spec: rows });
  else if (free === 'chartBy') used.push({ path: 'chartBy', spec: SOURCES });
  if (columns !== null) used.push({ path: 'groupBy', spec: columns });
  else if (free === 'groupBy') used.push({ path: 'groupBy', spec: SOURCES });
  return used;
}

/** Where several sources stand side by side; null where they do not. */
export function placeOfSources(config: Divided): DimensionPath | null {
  const { kind, chartBy, groupBy, calculate, sources } = config;
  if (sources.length < 2 || comparesSources(calculate)) return null;
  const { chartBy: usesChartBy, groupBy: usesGroupBy } = CHART_KINDS[kind];
  if (usesChartBy !== 'none' && chartBy === null) return 'chartBy';
  return usesGroupBy !== 'none' && groupBy === null ? 'groupBy' : null;
}

/** Whether a measure is of single sources. */
export function comparesSources(calculate: MeasureSpec): boolean {
  return (
    calculate.measure === 'ratio' &&
    (calculate.numerator.source !== null || calculate.denominator.source !== null)
  );
}

import type { ChartConfig, MeasureSpec, QuantitySpec } from './config';
import { usedDimensions, type UsedDimension } from './used-dimensions';

/**
 * Equal for configurations that one reading answers: the others differ in presentation only (kind with the same dimensions,
 * sort, top, segments, labels, totals, the rule for empty values). Zone and week count only where there are dates.
 */
export function questionIdentity(config: ChartConfig): string {
  const specs = usedDimensions(config).map(({ spec }) => spec);
  const hasDates = specs.some(({ kind }) => kind === 'periods' || kind === 'age-ranges');
  const hasWeeks = specs.some(
    (spec) => spec.kind === 'periods' && (spec.bucket === 'week' || spec.window?.unit === 'week'),
  );
  return JSON.stringify([
    config.sources.map(({ source }) => source),
    config.followsFilter,
    specs.map(dimensionIdentity),
    measureIdentity(config.calculate),
    hasDates || quantitiesOf(config.calculate).some(usesDates) ? config.timeZone : null,
    hasWeeks ? config.weekStartsOn : null,
  ]);
}

function quantitiesOf(spec: MeasureSpec): readonly QuantitySpec[] {
  switch (spec.measure) {
    case 'count':
    case 'projects':
    case 'distinct':
      return [];
    case 'calculation-of-sums':
      return [spec.left, spec.right];
    case 'progress':
      return [spec.main, spec.done];
    case 'ratio':
      return [spec.numerator, spec.denominator].flatMap(({ calculate }) => quantitiesOf(calculate));
    case 'sum':
    case 'average':
    case 'median':
    case 'percentile':
    case 'min':
    case 'max':
    case 'standard-deviation':
      return [spec.of];
  }
}

function usesDates({ kind }: QuantitySpec): boolean {
  return kind !== 'field' && kind !== 'calculation';
}

/** Empty periods are filled in without reading. */
function dimensionIdentity(spec: UsedDimension['spec']): unknown {
  return spec.kind === 'periods' ? { ...spec, showEmptyPeriods: null } : spec;
}

/** The rule for empty values and the rank of a percentile are applied to what was read. */
function measureIdentity(spec: MeasureSpec): Readonly<Record<string, unknown>> {
  return { ...spec, empty: null, percentile: null };
}

import type { ChartConfig, MeasureSpec, QuantitySpec } from './config';
import { countsWorkingDays, quantitiesOf } from './quantities-of';
import { mayBeOrderedByHand } from './value-orders';
import { usedDimensions, type UsedDimension } from './used-dimensions';

/**
 * Equal for configurations that one reading answers: the others differ in presentation only (kind with the same dimensions,
 * sort, top, segments, labels, totals, the rule for empty values). Zone and week count only where there are dates; Jira's
 * order of values counts only where it is looked up.
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
    countsWorkingDays(config.calculate) ? config.workingCalendar : null,
    mayBeOrderedByHand(config),
  ]);
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

import type { ChartConfig } from './config';
import { usedDimensions } from './used-dimensions';

/**
 * Equal for configurations that one reading answers: the others differ in presentation only (kind with the same dimensions,
 * sort, top, segments, labels, totals, the rule for empty values). Zone and week count only where there are periods.
 */
export function questionIdentity(config: ChartConfig): string {
  const dimensions = usedDimensions(config).map(({ spec }) => [spec.fieldId, spec.bucket] as const);
  const hasPeriods = dimensions.some(([, bucket]) => bucket !== null);
  const hasWeeks = dimensions.some(([, bucket]) => bucket === 'week');
  return JSON.stringify([
    config.source,
    dimensions,
    config.calculate.measure,
    config.calculate.fieldId,
    hasPeriods ? config.timeZone : null,
    hasWeeks ? config.weekStartsOn : null,
  ]);
}

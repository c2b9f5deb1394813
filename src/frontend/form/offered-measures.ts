import type { MeasureId, MeasureSpec } from '../../core/chart/config';

/** Measures that take one field or none. */
export const OFFERED_MEASURES = [
  'count',
  'projects',
  'sum',
  'average',
  'median',
  'percentile',
  'min',
  'max',
  'standard-deviation',
  'distinct',
] as const satisfies readonly MeasureId[];
export type OfferedMeasure = (typeof OFFERED_MEASURES)[number];

export function isOfferedMeasure(measure: MeasureId): measure is OfferedMeasure {
  return OFFERED_MEASURES.some((offered) => offered === measure);
}

/** Whether a measure is more than a measure of one field. */
export function isFormula(spec: MeasureSpec): boolean {
  return !isOfferedMeasure(spec.measure) || ('of' in spec && spec.of.kind !== 'field');
}

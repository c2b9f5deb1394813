import type { MeasureSpec, QuantitySpec } from './config';

/** The quantities that a measure is made of, in the order of the configuration; none where segments or items are counted. */
export function quantitiesOf(spec: MeasureSpec): readonly QuantitySpec[] {
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

/** Whether times of a measure count working days only. */
export function countsWorkingDays(spec: MeasureSpec): boolean {
  return quantitiesOf(spec).some((quantity) => 'workingDaysOnly' in quantity && quantity.workingDaysOnly);
}

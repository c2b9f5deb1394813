import type { Figure, Total } from '../aggregate/roll-up';
import type { ChartConfig } from './config';

/** A total in the way that the author wants it. */
export function totalFigure({ uniqueTotals }: ChartConfig, total: Total): Figure {
  return uniqueTotals ? total.unique : total.summed;
}

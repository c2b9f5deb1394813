import type { MeasureId } from '../../chart/config';
import type { Measure } from '../measure';
import { average } from './average';
import { count } from './count';
import { distinct } from './distinct';
import { max, min } from './extremes';
import { median } from './median';
import { sum } from './sum';

export const MEASURES: Readonly<Record<MeasureId, Measure>> = {
  count,
  sum,
  average,
  min,
  max,
  median,
  distinct,
};

import type { PlainMeasureSpec } from '../../chart/config';
import type { Measure } from '../measure';
import { average } from './average';
import { count } from './count';
import { distinct, projects } from './distinct';
import { max, min } from './extremes';
import { median } from './median';
import { percentile } from './percentile';
import { standardDeviation } from './standard-deviation';
import { sum } from './sum';

export const MEASURES: Readonly<Record<PlainMeasureSpec['measure'], Measure>> = {
  count,
  projects,
  sum,
  average,
  median,
  percentile,
  min,
  max,
  'standard-deviation': standardDeviation,
  distinct,
};

import type { ReadSlice } from '../../contract/reading';
import type { AggregateState } from '../../core/aggregate/state';
import { chartReading } from '../../core/chart/chart-reading';
import type { ChartConfig } from '../../core/chart/config';
import type { PreparedChart } from '../../core/chart/prepare-chart';
import type { PreparedReading, ReadingKind } from '../../core/reading/reading-kind';
import type { TrendConfig } from '../../core/trend/config';
import type { TrendState } from '../../core/trend/state';
import type { PreparedTrend } from '../../core/trend/subject';
import { trendReading } from '../../core/trend/trend-reading';
import type { Call } from '../call';
import type { Reading } from './reading';

/** A kind with the resolver that reads slices of it. */
export interface SlicedKind<Config, Prepared extends PreparedReading, State> extends ReadingKind<
  Config,
  Prepared,
  State
> {
  readonly sliceReader: (call: Call) => ReadSlice<Config, Prepared, State>;
}

export const CHART_QUESTIONS: SlicedKind<ChartConfig, PreparedChart, AggregateState> = {
  ...chartReading,
  sliceReader: (call) => (payload) => call('chart/run', payload),
};
export type ChartReading = Reading<PreparedChart, AggregateState>;

export const TREND_QUESTIONS: SlicedKind<TrendConfig, PreparedTrend, TrendState> = {
  ...trendReading,
  sliceReader: (call) => (payload) => call('trend/run', payload),
};
export type TrendReading = Reading<PreparedTrend, TrendState>;

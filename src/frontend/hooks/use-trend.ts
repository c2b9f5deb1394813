import type { TrendConfig } from '../../core/trend/config';
import { readTrend, type TrendReading } from '../trend/read-trend';
import { useReading, type ReadingControl, type ReadingPlace } from './use-reading';

export type TrendControl = ReadingControl<TrendReading>;

/**
 * Reads a trend as the viewer. A changed question is read at once, and answers to the earlier one are dropped. Null reads
 * nothing. `overlay` is the clause of the dashboard's filter.
 */
export function useTrend(config: TrendConfig | null, { overlay, isOnDashboard }: ReadingPlace): TrendControl {
  return useReading<TrendReading>({
    question:
      config === null ? null : JSON.stringify([overlay, { ...config, title: '', refreshMinutes: null }]),
    isOnDashboard,
    read: (run) =>
      config === null
        ? Promise.resolve({ reading: null, error: null })
        : readTrend({ ...run, config, overlay }),
  });
}

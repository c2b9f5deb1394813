import type { ChartConfig } from '../../core/chart/config';
import { questionIdentity } from '../../core/chart/question-identity';
import { readChart, type ChartReading } from '../chart/read-chart';
import { useReading, type ReadingControl, type ReadingPlace } from './use-reading';

export interface ChartControl extends Omit<ReadingControl<ChartReading>, 'readExactly'> {
  /** Reads every work item, where the numbers are approximate counts; null where they are exact. */
  readonly countExactly: (() => void) | null;
}

/**
 * Reads what a configuration asks for, as the viewer. A changed question is read at once and answers to the earlier one are
 * dropped; changes of the presentation read nothing. Null reads nothing. `overlay` is the clause of the dashboard's filter.
 */
export function useChart(config: ChartConfig | null, { overlay, isOnDashboard }: ReadingPlace): ChartControl {
  const { readExactly, ...control } = useReading<ChartReading>({
    question: config === null ? null : JSON.stringify([overlay, questionIdentity(config)]),
    isOnDashboard,
    read: (run) =>
      config === null
        ? Promise.resolve({ reading: null, error: null })
        : readChart({ ...run, config, overlay }),
  });
  return {
    ...control,
    countExactly: control.reading?.plan.isApproximate === true ? readExactly : null,
  };
}

import React, { useMemo } from 'react';
import { Stack } from '@forge/react';
import type { ChartConfig } from '../../../core/chart/config';
import { chartModel } from '../../chart/chart-model';
import type { QuestionControl } from '../../hooks/gadget/use-question';
import type { ChartReading } from '../../reading/sliced-kinds';
import { ApproximateNote } from './approximate-note';
import { ChartPanel } from './chart-panel';
import { FailureMessage } from '../failure-message';
import { ReadingResult } from '../reading-result';

interface ChartResultProps {
  readonly config: ChartConfig;
  readonly chart: QuestionControl<ChartReading>;
}

/** A chart as it is read, and as it was read. */
export function ChartResult({ config, chart }: ChartResultProps): React.JSX.Element {
  return (
    <ReadingResult control={chart}>
      {(reading) => <Reading config={config} chart={chart} reading={reading} />}
    </ReadingResult>
  );
}

function Reading({
  config,
  chart,
  reading,
}: ChartResultProps & { readonly reading: ChartReading }): React.JSX.Element {
  const model = useMemo(() => chartModel(config, reading), [config, reading]);
  if (!model.ok) return <FailureMessage error={model.error} onRetry={null} />;
  return (
    <Stack space="space.100">
      <ChartPanel model={model.value} isGrowing={chart.isReading} onContinue={chart.resume} />
      {chart.countExactly !== null && <ApproximateNote onCountExactly={chart.countExactly} />}
    </Stack>
  );
}

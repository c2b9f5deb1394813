import React, { useMemo } from 'react';
import { Button, EmptyState, Stack } from '@forge/react';
import type { ChartConfig } from '../../core/chart/config';
import { chartModel } from '../chart/chart-model';
import type { ChartReading } from '../chart/read-chart';
import type { ChartControl } from '../hooks/use-chart';
import { useTexts } from '../texts/text-provider';
import { ApproximateNote } from './approximate-note';
import { ChartPanel } from './chart-panel';
import { FailureMessage } from './failure-message';
import { ReadProgress } from './read-progress';

interface ChartResultProps {
  readonly config: ChartConfig;
  readonly chart: ChartControl;
}

/** Everything that can come of reading a chart: progress, numbers, a part of them, or why there are none. */
export function ChartResult({ config, chart }: ChartResultProps): React.JSX.Element {
  const { t } = useTexts();
  const { isReading, progress, reading, error, stop, reload, resume } = chart;
  const wasStopped = !isReading && reading === null && error === null;
  return (
    <Stack space="space.150">
      {error !== null && <FailureMessage error={error} onRetry={resume ?? reload} />}
      {isReading && <ReadProgress progress={progress} onStop={stop} />}
      {reading !== null && <Reading config={config} chart={chart} reading={reading} />}
      {wasStopped && (
        <Stack space="space.100" alignInline="center">
          <EmptyState header={t('stopped.title')} description={t('stopped.description')} headingLevel={3} />
          <Button onClick={reload}>{t('action.read')}</Button>
        </Stack>
      )}
    </Stack>
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

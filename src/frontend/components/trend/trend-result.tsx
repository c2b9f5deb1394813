import React, { useMemo } from 'react';
import { Button, EmptyState, Stack } from '@forge/react';
import { buildTrend, type TrendWords } from '../../../core/trend/build-trend';
import type { TrendConfig } from '../../../core/trend/config';
import type { TrendControl } from '../../hooks/use-trend';
import { useTexts } from '../../texts/text-provider';
import type { Texts } from '../../texts/texts';
import type { TrendReading } from '../../trend/read-trend';
import { ChartPanel } from '../chart-panel';
import { FailureMessage } from '../failure-message';
import { ReadProgress } from '../read-progress';

interface TrendResultProps {
  readonly config: TrendConfig;
  readonly trend: TrendControl;
}

/** Everything that can come of reading a trend: progress, numbers, a part of them, or why there are none. */
export function TrendResult({ config, trend }: TrendResultProps): React.JSX.Element {
  const { t } = useTexts();
  const { isReading, progress, reading, error, stop, reload, resume } = trend;
  const wasStopped = !isReading && reading === null && error === null;
  return (
    <Stack space="space.150">
      {error !== null && <FailureMessage error={error} onRetry={resume ?? reload} />}
      {isReading && <ReadProgress progress={progress} onStop={stop} />}
      {reading !== null && <Reading config={config} trend={trend} reading={reading} />}
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
  trend,
  reading,
}: TrendResultProps & { readonly reading: TrendReading }): React.JSX.Element {
  const texts = useTexts();
  const model = useMemo(() => {
    const { prepared, by, requests, isComplete } = reading;
    return buildTrend({
      config,
      prepared,
      state: reading.trend.encode(),
      read: { by, requests, isComplete },
      words: trendWords(config, texts),
    });
  }, [config, reading, texts]);
  return <ChartPanel model={model} isGrowing={trend.isReading} onContinue={trend.resume} />;
}

function trendWords({ kind }: TrendConfig, { t }: Texts): TrendWords {
  return {
    series: (name) => t(`trend.series.${name}`),
    measure: t(`trend.measure.${kind}`),
    rows: (of) => t(`trend.rows.${of}`),
    figure: t('trend.figure'),
    start: t('trend.start'),
    mean: t('trend.mean'),
  };
}

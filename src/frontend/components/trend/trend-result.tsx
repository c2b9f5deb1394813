import React, { useMemo } from 'react';
import { buildTrend, type TrendWords } from '../../../core/trend/build-trend';
import type { TrendConfig } from '../../../core/trend/config';
import type { QuestionControl } from '../../hooks/gadget/use-question';
import type { TrendReading } from '../../reading/sliced-kinds';
import { useTexts } from '../../texts/text-provider';
import type { Texts } from '../../texts/texts';
import { ChartPanel } from '../chart/chart-panel';
import { ReadingResult } from '../reading-result';

interface TrendResultProps {
  readonly config: TrendConfig;
  readonly trend: QuestionControl<TrendReading>;
}

/** A trend as it is read, and as it was read. */
export function TrendResult({ config, trend }: TrendResultProps): React.JSX.Element {
  return (
    <ReadingResult control={trend}>
      {(reading) => <Reading config={config} trend={trend} reading={reading} />}
    </ReadingResult>
  );
}

function Reading({
  config,
  trend,
  reading,
}: TrendResultProps & { readonly reading: TrendReading }): React.JSX.Element {
  const texts = useTexts();
  const model = useMemo(() => {
    const { prepared, answer, spent } = reading;
    return buildTrend({
      ...{ config, prepared },
      state: answer.encode(),
      read: { ...reading, ...spent },
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

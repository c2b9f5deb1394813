import React from 'react';
import type { TrendConfig } from '../../../core/trend/config';
import { parseTrendConfig } from '../../../core/trend/parse-config';
import { useGadgetRefresh } from '../../hooks/use-gadget-refresh';
import { useTrend } from '../../hooks/use-trend';
import { useTexts } from '../../texts/text-provider';
import { ConfiguredGadget, type GadgetViewProps } from '../configured-gadget';
import { TrendResult } from './trend-result';

/** The trend gadget on the dashboard. */
export function TrendGadget(): React.JSX.Element {
  const { t } = useTexts();
  return (
    <ConfiguredGadget
      parse={parseTrendConfig}
      unconfiguredTitle={t('trend.unconfigured.title')}
      view={ConfiguredTrend}
    />
  );
}

function ConfiguredTrend({ config, gadgetId }: GadgetViewProps<TrendConfig>): React.JSX.Element {
  const trend = useTrend(config);
  useGadgetRefresh(gadgetId, trend.reload);
  return <TrendResult config={config} trend={trend} />;
}

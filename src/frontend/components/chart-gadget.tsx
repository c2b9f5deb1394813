import React from 'react';
import type { ChartConfig } from '../../core/chart/config';
import { parseChartConfig } from '../../core/chart/parse-config';
import { useChart } from '../hooks/use-chart';
import { useGadgetRefresh } from '../hooks/use-gadget-refresh';
import { useTexts } from '../texts/text-provider';
import { ChartResult } from './chart-result';
import { ConfiguredGadget, type GadgetViewProps } from './configured-gadget';

/** The chart gadget on the dashboard. */
export function ChartGadget(): React.JSX.Element {
  const { t } = useTexts();
  return (
    <ConfiguredGadget
      parse={parseChartConfig}
      unconfiguredTitle={t('unconfigured.title')}
      view={ConfiguredChart}
    />
  );
}

function ConfiguredChart({ config, gadgetId }: GadgetViewProps<ChartConfig>): React.JSX.Element {
  const chart = useChart(config, null);
  useGadgetRefresh(gadgetId, chart.reload);
  return <ChartResult config={config} chart={chart} />;
}

import React from 'react';
import { Spinner } from '@forge/react';
import type { ChartConfig } from '../../../core/chart/config';
import { parseChartConfig } from '../../../core/chart/parse-config';
import { useQuestion } from '../../hooks/gadget/use-question';
import { useGadgetRefresh } from '../../hooks/gadget/use-gadget-refresh';
import { CHART_QUESTIONS } from '../../reading/sliced-kinds';
import { useOverlay } from '../../hooks/gadget/use-overlay';
import { ChartResult } from './chart-result';
import { ConfiguredGadget, type GadgetViewProps } from '../configured-gadget';

/** The chart gadget on the dashboard. */
export function ChartGadget(): React.JSX.Element {
  return (
    <ConfiguredGadget
      parse={parseChartConfig}
      unconfigured={{ title: 'unconfigured.title', about: 'module.chart.description' }}
      view={ConfiguredChart}
    />
  );
}

function ConfiguredChart(props: GadgetViewProps<ChartConfig>): React.JSX.Element {
  const { config, gadgetId, dashboardId } = props;
  const { isSettled, overlay } = useOverlay(config.followsFilter ? dashboardId : null);
  const chart = useQuestion(CHART_QUESTIONS, isSettled ? config : null, {
    overlay,
    isOnDashboard: dashboardId !== null,
  });
  useGadgetRefresh(gadgetId, chart.reload);
  if (!isSettled) return <Spinner />;
  return <ChartResult config={config} chart={chart} />;
}

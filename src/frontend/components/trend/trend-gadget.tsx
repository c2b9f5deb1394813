import React from 'react';
import { Spinner } from '@forge/react';
import { followsFilter, type TrendConfig } from '../../../core/trend/config';
import { parseTrendConfig } from '../../../core/trend/parse-config';
import { useGadgetRefresh } from '../../hooks/gadget/use-gadget-refresh';
import { useOverlay } from '../../hooks/gadget/use-overlay';
import { useQuestion } from '../../hooks/gadget/use-question';
import { TREND_QUESTIONS } from '../../reading/sliced-kinds';
import { ConfiguredGadget, type GadgetViewProps } from '../configured-gadget';
import { TrendResult } from './trend-result';

/** The trend gadget on the dashboard. */
export function TrendGadget(): React.JSX.Element {
  return (
    <ConfiguredGadget
      parse={parseTrendConfig}
      unconfigured={{ title: 'trend.unconfigured.title', about: 'module.trend.description' }}
      view={ConfiguredTrend}
    />
  );
}

function ConfiguredTrend(props: GadgetViewProps<TrendConfig>): React.JSX.Element {
  const { config, gadgetId, dashboardId } = props;
  const { isSettled, overlay } = useOverlay(followsFilter(config) ? dashboardId : null);
  const trend = useQuestion(TREND_QUESTIONS, isSettled ? config : null, {
    overlay,
    isOnDashboard: dashboardId !== null,
  });
  useGadgetRefresh(gadgetId, trend.reload);
  if (!isSettled) return <Spinner />;
  return <TrendResult config={config} trend={trend} />;
}

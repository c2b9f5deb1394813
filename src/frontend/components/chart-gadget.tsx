import React, { useMemo } from 'react';
import { EmptyState, Spinner } from '@forge/react';
import type { ChartConfig } from '../../core/chart/config';
import { parseChartConfig } from '../../core/chart/parse-config';
import { useChart } from '../hooks/use-chart';
import { useGadget } from '../hooks/use-gadget';
import { useGadgetRefresh } from '../hooks/use-gadget-refresh';
import { useTexts } from '../texts/text-provider';
import { ChartResult } from './chart-result';
import { FailureMessage } from './failure-message';

/** The gadget on the dashboard. */
export function ChartGadget(): React.JSX.Element {
  const { t } = useTexts();
  const gadget = useGadget();
  const configuration = gadget?.configuration;
  const config = useMemo(
    () => (configuration === undefined ? null : parseChartConfig(configuration)),
    [configuration],
  );
  if (gadget === null) return <Spinner />;
  if (config === null) {
    return (
      <EmptyState
        header={t('unconfigured.title')}
        description={t('unconfigured.description')}
        headingLevel={3}
      />
    );
  }
  if (!config.ok) return <FailureMessage error={config.error} onRetry={null} />;
  return <ConfiguredChart config={config.value} gadgetId={gadget.gadgetId} />;
}

function ConfiguredChart(props: {
  readonly config: ChartConfig;
  readonly gadgetId: string | null;
}): React.JSX.Element {
  const chart = useChart(props.config, null);
  useGadgetRefresh(props.gadgetId, chart.reload);
  return <ChartResult config={props.config} chart={chart} />;
}

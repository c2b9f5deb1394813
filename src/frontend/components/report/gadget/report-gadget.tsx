import React from 'react';
import { Heading, Spinner, Stack } from '@forge/react';
import type { ReportGadgetConfig } from '../../../../core/report/gadget/config';
import { parseReportGadgetConfig } from '../../../../core/report/gadget/parse-config';
import { call } from '../../../call';
import { useAnswer } from '../../../hooks/use-answer';
import { useGadgetRefresh } from '../../../hooks/gadget/use-gadget-refresh';
import { useOverlay } from '../../../hooks/gadget/use-overlay';
import { useReport } from '../../../hooks/report/use-report';
import { ConfiguredGadget, type GadgetViewProps } from '../../configured-gadget';
import { FailureMessage } from '../../failure-message';
import { ReportRun } from '../run/report-run';

/** A report on the dashboard. */
export function ReportGadget(): React.JSX.Element {
  return (
    <ConfiguredGadget
      parse={parseReportGadgetConfig}
      unconfigured={{ title: 'report.gadget.unconfigured', about: 'module.report.description' }}
      view={ConfiguredReport}
    />
  );
}

function ConfiguredReport(props: GadgetViewProps<ReportGadgetConfig>): React.JSX.Element {
  const { config, gadgetId, dashboardId } = props;
  const { isSettled, overlay } = useOverlay(config.followsFilter ? dashboardId : null);
  return isSettled ? <ReportOfConfig {...{ config, gadgetId, overlay }} /> : <Spinner />;
}

interface ReportOfConfigProps {
  readonly config: ReportGadgetConfig;
  /** Null in a preview. */
  readonly gadgetId: string | null;
  /** The clause of the dashboard's filter; null when nothing filters. */
  readonly overlay: string | null;
}

/** The chosen report, with the permissions of whoever looks at it. */
export function ReportOfConfig({ config, gadgetId, overlay }: ReportOfConfigProps): React.JSX.Element {
  const { reportId, title, view } = config;
  const { result, reload } = useAnswer(reportId, () => call('reports/read', { id: reportId }));
  const opened = result?.ok === true ? result.value.report : null;
  const report = useReport({ definition: opened?.definition ?? null, overlay, sample: null });
  useGadgetRefresh(gadgetId, () => {
    reload();
    report.reload();
  });
  if (result === null) return <Spinner />;
  if (!result.ok) return <FailureMessage error={result.error} onRetry={reload} />;
  const { name, definition } = result.value.report;
  return (
    <Stack space="space.150">
      <Heading size="small" as="h2">
        {title === '' ? name : title}
      </Heading>
      <ReportRun {...{ name, definition, report }} view={view} sample={null} />
    </Stack>
  );
}

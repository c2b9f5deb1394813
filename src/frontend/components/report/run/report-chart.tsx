import React, { useMemo } from 'react';
import { Stack } from '@forge/react';
import { chartOfReport } from '../../../../core/report/arrange/chart-of-report';
import { explanationOf } from '../../../report/explanation';
import { ChartDrawing, tableBeside } from '../../chart/chart-drawing';
import type { ReportPartProps } from './report-part';

/** The groups of a report as a chart, with the table that says the same. */
export function ReportChart({ reading }: ReportPartProps): React.JSX.Element {
  const model = useMemo(() => chartOfReport(reading.rows, explanationOf(reading)), [reading]);
  if (model === null) return <></>;
  const Table = tableBeside(model);
  return (
    <Stack space="space.150">
      <ChartDrawing model={model} />
      {Table !== null && <Table model={model} />}
    </Stack>
  );
}

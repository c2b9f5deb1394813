import React from 'react';
import { useTexts } from '../../../texts/text-provider';
import { LineTable } from './line-table';
import type { ReportPartProps } from './report-part';

/** The report as a table: its groups with subtotals, or a flat list. */
export function ReportTable({ reading }: ReportPartProps): React.JSX.Element {
  const { t } = useTexts();
  const { result, compiled } = reading;
  const { levels, definition } = compiled;
  return (
    <LineTable
      {...{ reading, levels }}
      label={t('report.run.table')}
      total={result.total}
      showsRows={levels.length === 0 || !definition.table.isTotalsOnly}
    />
  );
}

import React from 'react';
import { REPORT_COLUMNS, REPORT_ROWS } from '../../../core/capacity/records/capacity-report';
import { useTexts } from '../../texts/text-provider';
import { ChoiceField } from '../form/choice-field';
import { Pair } from '../form/pair';
import type { ReportFormPart } from './report-form-part';

/** What stands in the rows and columns of a report. */
export function LayoutPart({ draft, change }: ReportFormPart): React.JSX.Element {
  const { t } = useTexts();
  return (
    <Pair>
      <ChoiceField
        id="report-rows"
        label={t('capacity-report.rows')}
        choices={REPORT_ROWS.map((value) => ({ value, label: t(`capacity-report.rows.${value}`) }))}
        value={draft.rows}
        onChange={(rows) => {
          change(() => ({ rows }));
        }}
      />
      <ChoiceField
        id="report-columns"
        label={t('capacity-report.columns')}
        choices={REPORT_COLUMNS.map((value) => ({ value, label: t(`capacity-report.columns.${value}`) }))}
        value={draft.columns}
        onChange={(columns) => {
          change(() => ({ columns }));
        }}
      />
    </Pair>
  );
}
